import { wordSet } from "../../text";
import type { Draft, Read, Say } from "./types";

/** What the claims of one abstract share, counted once: how many have a sentence, a number, a rule in a sentence, a quantity. */
export interface Company {
  paired: ReadonlySet<Draft>;
  counts: ReadonlyMap<string, number>;
  /** Words of the abstract that tell what field it is of. */
  field: ReadonlySet<string>;
}

/** Words that tell the field of a paper: models and how they run, or machines, bodies and markets. */
const FIELDS = wordSet(
  "learning network networks neural model models language llm llms training inference gpu gpus token tokens transformer image images video speech reinforcement agents compression quantization pruning robot robots robotic control controller sensor motion energy vehicle patients clinical market human users theoretical prove algorithm optimization simulation".split(
    " ",
  ),
);

function fieldOf({ text }: Read): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { norm, id } of text.tokens) if (FIELDS[id] === 1) found.add(norm);
  return found;
}

const keys = ({ sentence, numbers, rule, quantity }: Draft) => ({
  sentence: `sentence ${sentence.start}`,
  numbers: numbers.map((n) => `number ${n.start}`),
  rule: `rule ${rule} ${sentence.start}`,
  quantity: `quantity ${quantity}`,
});

export function companyOf(read: Read): Company {
  const { claims, tradeoffs } = read;
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const { sentence, numbers, rule, quantity } = keys(claim);
    for (const key of [sentence, ...numbers, rule, quantity]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const paired = tradeoffs.flatMap((t) => [claims[t.efficiency], claims[t.quality]]);
  return { counts, field: fieldOf(read), paired: new Set(paired.flatMap((claim) => claim ?? [])) };
}

/** What else was read from a claim's sentence and abstract. */
export function ofOthers(claim: Draft, { counts, paired, field }: Company, say: Say): void {
  const { sentence, numbers, rule, quantity } = keys(claim);
  const again = (key: string) => (counts.get(key) ?? 0) > 1;
  for (const word of field) say(word, "abstract: ");
  say(paired.has(claim) ? "in a pair" : "in no pair");
  say(`${Math.min((counts.get(sentence) ?? 1) - 1, 3)} more in the sentence`);
  if (numbers.some(again)) say("its number is read twice");
  if (again(rule)) say("its rule fired twice in the sentence");
  if (again(quantity)) say("its quantity is claimed again");
}
