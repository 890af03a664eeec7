/** A number as written, with how far its rounding may be off. */
export interface Written {
  value: number;
  off: number;
}

/** What two levels come to in one way of counting: between `low` and `high`, as they are rounded. */
export interface Sum {
  low: number;
  high: number;
  /** Worked out of the levels as they are written. */
  value: number;
}

/** The number a text writes with so many decimals: it may be off by half a unit of its last place. */
export function written(value: number, text: string): Written {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return { value, off: 0.5 * 10 ** -decimals };
}

function over(a: Written, b: Written, sum: (a: number, b: number) => number): Sum {
  const corners = [-1, 1].flatMap((i) => [-1, 1].map((k) => sum(a.value + i * a.off, b.value + k * b.off)));
  return { low: Math.min(...corners), high: Math.max(...corners), value: sum(a.value, b.value) };
}

/** How many per cent the second is below or above the first. */
export const percent = (a: Written, b: Written): Sum => over(a, b, (x, y) => Math.abs(100 * (1 - y / x)));
/** How many times the smaller goes into the larger. */
export const times = (a: Written, b: Written): Sum => over(a, b, (x, y) => Math.max(x / y, y / x));
/** How many points lie between two scores; scores up to 1 count hundredths. */
export const points = (a: Written, b: Written): Sum =>
  over(a, b, (x, y) => Math.abs(x - y) * (Math.max(a.value, b.value) <= 1 ? 100 : 1));

/** Authors round up, down and to the nearest: a stated number may be off by a whole unit of its last place. */
export function agrees(stated: Written, bound: "exact" | "at-least" | "up-to" | "about", sum: Sum): boolean {
  const slack = 2 * stated.off + (bound === "about" ? 0.1 * stated.value : 0);
  const notBelow = sum.high >= stated.value - slack;
  const notAbove = sum.low <= stated.value + slack;
  if (bound === "at-least") return notBelow;
  return bound === "up-to" ? notAbove : notBelow && notAbove;
}
