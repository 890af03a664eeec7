import type { Draft, Read } from "./types";

/** What the claims of one abstract share, counted once: how many have a sentence, a number, a rule in a sentence, a quantity. */
export interface Company {
  paired: ReadonlySet<Draft>;
  counts: ReadonlyMap<string, number>;
}

const keys = ({ sentence, numbers, rule, quantity }: Draft) => ({
  sentence: `sentence ${sentence.start}`,
  numbers: numbers.map((n) => `number ${n.start}`),
  rule: `rule ${rule} ${sentence.start}`,
  quantity: `quantity ${quantity}`,
});

export function companyOf({ claims, tradeoffs }: Read): Company {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const { sentence, numbers, rule, quantity } = keys(claim);
    for (const key of [sentence, ...numbers, rule, quantity]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const paired = tradeoffs.flatMap((t) => [claims[t.efficiency], claims[t.quality]]);
  return { counts, paired: new Set(paired.flatMap((claim) => claim ?? [])) };
}

/** What else was read from a claim's sentence and abstract. */
export function ofOthers(claim: Draft, { counts, paired }: Company): string[] {
  const { sentence, numbers, rule, quantity } = keys(claim);
  const again = (key: string) => (counts.get(key) ?? 0) > 1;
  const when = (holds: boolean, feature: string) => (holds ? [feature] : []);
  return [
    paired.has(claim) ? "in a pair" : "in no pair",
    `${Math.min((counts.get(sentence) ?? 1) - 1, 3)} more in the sentence`,
    ...when(numbers.some(again), "its number is read twice"),
    ...when(again(rule), "its rule fired twice in the sentence"),
    ...when(again(quantity), "its quantity is claimed again"),
  ];
}
