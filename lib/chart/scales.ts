import { factor, MINUS, number, THIN } from "@/lib/format";

/** Below this many percent the quality axis is nearly linear, beyond it nearly logarithmic. */
export const LINEAR_TO = 3;

/** Symmetric logarithm. Source: J. Webber, A bi-symmetric log transformation, Meas. Sci. Technol. 24, 2013. */
export const symlog = (v: number): number => Math.sign(v) * Math.log1p(Math.abs(v) / LINEAR_TO);
export const symexp = (s: number): number => Math.sign(s) * Math.expm1(Math.abs(s)) * LINEAR_TO;

/** A value axis laid on pixels, both ways. */
export interface Scale {
  domain: [number, number];
  toPixel: (value: number) => number;
  /** Beyond the axis too: for lines that are cut at the frame instead of bent along it. */
  beyond: (value: number) => number;
  toValue: (pixel: number) => number;
}

function scale(
  domain: [number, number],
  [p0, p1]: [number, number],
  there: (v: number) => number,
  back: (v: number) => number,
): Scale {
  const [a, b] = [there(domain[0]), there(domain[1])];
  const [near, far] = [Math.min(p0, p1), Math.max(p0, p1)];
  const beyond = (v: number) => p0 + ((there(v) - a) / (b - a)) * (p1 - p0);
  return {
    domain,
    beyond,
    // Values beyond the axis, infinite ones too, stop at its end.
    toPixel: (v) => Math.min(far, Math.max(near, beyond(v))),
    toValue: (p) => back(a + ((p - p0) / (p1 - p0)) * (b - a)),
  };
}

export const logScale = (domain: [number, number], pixels: [number, number]): Scale =>
  scale(domain, pixels, Math.log, Math.exp);
export const symlogScale = (domain: [number, number], pixels: [number, number]): Scale =>
  scale(domain, pixels, symlog, symexp);

/** Room around the values on the factor axis; it starts at 1× unless an overhead needs more. */
export function factorDomain(values: readonly number[], rug: readonly number[] = []): [number, number] {
  const [low, high] = extent(values, [1, 2]);
  const [rugLow, rugHigh] = extent(rug, [low, high]);
  // A few far gains without quality must not press everything else into a corner: they stand at the edge.
  return [Math.max(rugLow, low / FAR), Math.min(rugHigh, high * FAR)].map((v, k) =>
    k ? v * 1.15 : v < 1 ? v / 1.1 : v,
  ) as [number, number];
}

const FAR = 4;

function extent(values: readonly number[], [low, high]: [number, number]): [number, number] {
  for (const v of values) {
    if (v > 0 && v < low) low = v;
    if (Number.isFinite(v) && v > high) high = v;
  }
  return [low, high];
}

/** Room around the values on the quality axis, zero always on it. */
export function qualityDomain(values: readonly number[]): [number, number] {
  let low = -1;
  let high = 3;
  for (const v of values) {
    if (Number.isFinite(v) && v < low) low = v;
    if (Number.isFinite(v) && v > high) high = v;
  }
  const pad = 0.07 * (symlog(high) - symlog(low));
  return [symexp(symlog(low) - pad), symexp(symlog(high) + pad)];
}

export interface Tick {
  at: number;
  value: number;
  label: string;
}

/** Ticks of a candidate list, the roundest first, as long as their labels leave `room` pixels between them. */
function pick(
  candidates: readonly number[][],
  axis: Scale,
  room: (label: string) => number,
  say: (v: number) => string,
): Tick[] {
  const ticks: Tick[] = [];
  for (const rank of candidates) {
    for (const value of rank) {
      if (value < axis.domain[0] || value > axis.domain[1]) continue;
      const label = say(value);
      const at = axis.toPixel(value);
      if (ticks.every((t) => Math.abs(t.at - at) >= (room(t.label) + room(label)) / 2))
        ticks.push({ at, value, label });
    }
  }
  return ticks.sort((a, b) => a.value - b.value);
}

const DECADES = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((e) => 10 ** e);
const times = (k: number) => DECADES.map((d) => Number((k * d).toPrecision(3)));

/** "2× · −50 %": a factor of a saving, with the share saved. */
const withSaving = (f: number) => (f === 1 ? factor(f) : `${factor(f)} · ${signedShare(1 / f - 1)}`);
const signedShare = (share: number) =>
  `${share > 0 ? "+" : MINUS}${number(Number(Math.abs(100 * share).toFixed(f100(share))))}${THIN}%`;
/** Savings near the whole need a decimal to stay apart: −99.5 %. */
const f100 = (share: number) => (share < -0.985 ? 1 : 0);

/**
 * Ticks of the factor axis: 1×, 10×, then 2 and 5, then 3 and 1.5.
 * @param saving also say the share saved: 2× fewer tokens is −50 % tokens
 */
export function factorTicks(axis: Scale, saving = false): Tick[] {
  const narrow = axis.domain[1] / axis.domain[0] < 4;
  const ranks = [
    [1],
    DECADES,
    times(2),
    times(5),
    times(3),
    times(1.5),
    ...(narrow ? [times(1.2), times(1.1)] : []),
  ];
  return pick(ranks, axis, (label) => 6.2 * label.length + 14, saving ? withSaving : factor);
}

const SIGNED = (k: number) =>
  DECADES.flatMap((d) => [Number((k * d).toPrecision(3)), -Number((k * d).toPrecision(3))]).filter(
    (v) => Math.abs(v) >= 0.3,
  );

/**
 * Ticks of the quality axis: 0, then 3, 10, 30, 100 up and down, then what fits between.
 * @param falls better is less: the upper ticks are falls
 */
export function qualityTicks(axis: Scale, unit: string, falls = false): Tick[] {
  const say = (v: number) =>
    v === 0 ? `0${THIN}${unit}` : `${v > 0 !== falls ? "+" : MINUS}${number(Math.abs(v))}${THIN}${unit}`;
  return pick(
    [
      [0],
      DECADES.flatMap((d) => [d, -d]).filter((v) => Math.abs(v) >= 10),
      SIGNED(3),
      SIGNED(1),
      SIGNED(5),
      SIGNED(2),
    ],
    axis,
    () => 22,
    say,
  );
}
