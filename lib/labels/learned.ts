import { amount, eachGram, length, PLACES, type Place } from "./grams";
import type { Label, Part, Run, Said } from "./score";

/**
 * What was learned of a label. Weights are hundredths; lists are "word weight, word weight, …", the heaviest first, a
 * pair of neighbours joined by "_".
 */
export interface Learned extends Record<Place, string> {
  bias: number;
  /** Of the label's own words in the lexicon: how much they say, whether that is enough, its share of the most said. */
  own: number[];
  /** Of how much the lexicon says of each label… */
  said: string;
  /** …and of whether that is enough. */
  reached: string;
}

/** By kind and name of a label. */
export type Model = Record<string, Record<string, Learned>>;

/** Of a word, or of two neighbours: the labels it weighs for and how much, by the place where it stands. */
type Row = { labels: number[]; weights: number[] };
interface Known {
  alone: (Row | undefined)[];
  before: Map<string, (Row | undefined)[]>;
}

/** How far a score of the lexicon goes before more adds little. */
const FULL = 8;
/** A score of the lexicon with which a label would stand by itself. */
export const ENOUGH = 3.5;
/** No share is taken of less than this. */
const LEAST_TOP = 4;
const HUNDREDTHS = 100;
export const OWN = 3;

/** A word of a text that has weights. */
interface Found {
  row: Row;
  run: Run;
  times: number;
}

/** A text, weighed: by label a number that is positive where the label is likelier than not, and the words that tell. */
export interface Weighed {
  logits: Float64Array;
  /** Runs of learned words by label, what they weigh for it beside them. */
  told: (label: number) => { run: Run; weight: number }[];
}

/**
 * Compiles a model.
 * @param labels all labels in the order of the scores
 * @returns a function: what the lexicon says of a text, and the text itself → each label weighed
 */
export function weigher(
  model: Model,
  kinds: string[],
  labels: Label[],
): (said: Said, parts: Part[]) => Weighed {
  const learned = labels.map(({ kind, name }) => model[kinds[kind] as string]?.[name] as Learned);
  const known = new Map<string, Known>();
  learned.forEach((of, label) => {
    PLACES.forEach((place, p) => {
      for (const [gram, weight] of weights(of[place])) note(known, gram, p, label, weight);
    });
  });
  const index = new Map(labels.map(({ name }, i) => [name, i]));
  const cross = learned.map(({ said, reached }) =>
    [said, reached].map((list) =>
      [...weights(list)].map(([name, weight]) => ({ from: index.get(name) as number, weight })),
    ),
  );

  return (said, parts) => {
    const found = new Map<Row, Found>();
    const meet = (rows: (Row | undefined)[], place: number, run: () => Run) => {
      const row = rows[place];
      if (row === undefined) return;
      const again = found.get(row);
      if (again) again.times++;
      else found.set(row, { row, run: run(), times: 1 });
    };
    for (const part of parts)
      eachGram(part, (word, next, place, at) => {
        const of = known.get(word);
        const rows = next === null ? of?.alone : of?.before.get(next);
        if (rows === undefined) return;
        const run = () => ({ part, first: at, last: next === null ? at : at + 1 });
        meet(rows, 0, run);
        if (place !== null) meet(rows, PLACES.indexOf(place), run);
      });
    const scale = 1 / length(parts);
    const logits = Float64Array.from(learned, ({ bias }) => bias / HUNDREDTHS);
    const silent = (label: number, run: Run) =>
      (said.vetoed[label] as Run[]).some(
        (veto) => veto.part === run.part && veto.first <= run.first && run.last <= veto.last,
      );
    for (const { row, run, times } of found.values())
      row.labels.forEach((label, i) => {
        if (silent(label, run)) return;
        logits[label] = (logits[label] as number) + (row.weights[i] as number) * amount(times) * scale;
      });
    const features = saidFeatures(said.scores);
    const own = ownFeatures(said.scores, labels);
    learned.forEach((of, label) => {
      let sum = 0;
      cross[label]?.forEach((list, f) => {
        for (const { from, weight } of list) sum += weight * (features[f * labels.length + from] as number);
      });
      for (let f = 0; f < OWN; f++)
        sum += ((of.own[f] as number) / HUNDREDTHS) * (own[label * OWN + f] as number);
      logits[label] = (logits[label] as number) + sum;
    });
    const told = (label: number) =>
      [...found.values()].flatMap(({ row, run, times }) => {
        const at = row.labels.indexOf(label);
        return at < 0 || silent(label, run)
          ? []
          : [{ run, weight: (row.weights[at] as number) * amount(times) * scale }];
      });
    return { logits, told };
  };
}

/** How much the lexicon says of each label, then whether that is enough. */
export function saidFeatures(scores: Float64Array): Float64Array {
  const out = new Float64Array(2 * scores.length);
  scores.forEach((score, i) => {
    out[i] = Math.tanh(score / FULL);
    out[scores.length + i] = score >= ENOUGH ? 1 : 0;
  });
  return out;
}

/** By label: how much the lexicon says of it, whether that is enough, and its share of the most said of any of its kind. */
export function ownFeatures(scores: Float64Array, labels: Label[]): Float64Array {
  const top: number[] = [];
  labels.forEach(({ kind, name }, i) => {
    if (name !== "other") top[kind] = Math.max(top[kind] ?? LEAST_TOP, scores[i] as number);
  });
  const out = new Float64Array(OWN * labels.length);
  labels.forEach(({ kind, name }, i) => {
    const score = scores[i] as number;
    out[OWN * i] = Math.tanh(score / FULL);
    out[OWN * i + 1] = score >= ENOUGH ? 1 : 0;
    out[OWN * i + 2] = name === "other" ? 0 : score / (top[kind] as number);
  });
  return out;
}

function* weights(list: string): Generator<[string, number]> {
  if (list === "") return;
  for (const entry of list.split(", ")) {
    const at = entry.lastIndexOf(" ");
    yield [entry.slice(0, at), Number(entry.slice(at + 1)) / HUNDREDTHS];
  }
}

function note(known: Map<string, Known>, gram: string, place: number, label: number, weight: number): void {
  const [word = "", next] = gram.split("_");
  const of = known.get(word) ?? { alone: [], before: new Map() };
  known.set(word, of);
  let rows = of.alone;
  if (next !== undefined) {
    rows = of.before.get(next) ?? [];
    of.before.set(next, rows);
  }
  rows[place] ??= { labels: [], weights: [] };
  rows[place].labels.push(label);
  rows[place].weights.push(weight);
}
