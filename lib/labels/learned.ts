import { intern } from "../text";
import { amount, eachGram, length, PLACES, type Place } from "./grams";
import type { Question } from "./read";
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

/** By what is asked and the name of a label. */
export type Model = Record<string, Record<string, Learned>>;

/** The questions a word, or two neighbours, weigh for at a place, and how much. */
interface Row {
  /** Its place among all rows. */
  id: number;
  questions: number[];
  weights: number[];
}
interface Known {
  alone: (Row | undefined)[];
  before: Map<number, (Row | undefined)[]>;
}

/** How far a score of the lexicon goes before more adds little. */
const FULL = 8;
/** A score of the lexicon with which a label would stand by itself. */
export const ENOUGH = 3.5;
/** No share is taken of less than this. */
const LEAST_TOP = 4;
const HUNDREDTHS = 100;
export const OWN = 3;

/** A word of a text that has weights: where it stands first, and how often. */
interface Found {
  row: Row;
  part: Part;
  first: number;
  last: number;
  times: number;
}

/** A text, weighed: by question a number that is positive where yes is likelier than no, and the words that tell. */
export interface Weighed {
  logits: Float64Array;
  /** Runs of learned words that tell of a question, those left out of which a phrase says that they do not count. */
  told: (question: number) => Told[];
}

/** A run of learned words and what it weighs for a question. */
export interface Told extends Run {
  weight: number;
}

/** Whether a phrase that says that nothing in it counts holds the word. */
function isSilent({ part, first, last }: Found, vetoes: readonly Run[]): boolean {
  for (const veto of vetoes) if (veto.part === part && veto.first <= first && last <= veto.last) return true;
  return false;
}

/**
 * Compiles a model.
 * @param labels all labels in the order of the scores
 * @returns a function: what the lexicon says of a text, and the text itself → each question weighed
 */
export function weigher(
  model: Model,
  questions: readonly Question[],
  labels: Label[],
): (said: Said, parts: Part[]) => Weighed {
  const learned = questions.map(({ of, label }) => model[of]?.[labels[label]?.name as string] as Learned);
  const { known, rows } = compiled(learned);
  const cross = crossed(learned, labels);
  const biases = Float64Array.from(learned, ({ bias }) => bias / HUNDREDTHS);
  const ownWeights = Float64Array.from(
    learned.flatMap(({ own }) => own.map((weight) => weight / HUNDREDTHS)),
  );
  const labelOf = Int32Array.from(questions, ({ label }) => label);
  const asked = questions.length;
  const find = finder(known, rows);

  return (said, parts) => {
    const found = find(parts);
    const scale = 1 / length(parts);
    const logits = biases.slice();
    for (const word of found) weigh(word, scale, logits);
    const vetoesOf = (question: number) => said.vetoed[labelOf[question] as number] as Run[];
    const told = (question: number) => toldOf(found, question, vetoesOf(question), scale);
    weighSaid(saidFeatures(said.scores), cross, logits);
    const own = ownFeatures(said.scores, labels);
    for (let q = 0; q < asked; q++) {
      const from = (labelOf[q] as number) * OWN;
      for (let f = 0; f < OWN; f++)
        (logits[q] as number) += (ownWeights[q * OWN + f] as number) * (own[from + f] as number);
      const vetoes = vetoesOf(q);
      if (vetoes.length > 0) silence(found, q, vetoes, scale, logits);
    }
    return { logits, told };
  };
}

/** Finds the words of a text that have weights, each once with how often it stands there. */
function finder(known: (Known | undefined)[], rows: number): (parts: Part[]) => Found[] {
  // Kept between texts, empty again after each: a map a text costs more than all else here.
  const seen: (Found | undefined)[] = new Array(rows).fill(undefined);
  return (parts) => {
    const found: Found[] = [];
    const note = (row: Row | undefined, part: Part, first: number, last: number) => {
      if (!row) return;
      const again = seen[row.id];
      if (again) {
        again.times++;
        return;
      }
      const now = { row, part, first, last, times: 1 };
      seen[row.id] = now;
      found.push(now);
    };
    for (const part of parts)
      eachGram(part, (word, next, place, first) => {
        const byPlace = rowsOf(known[word.id], next);
        if (!byPlace) return;
        const last = next === null ? first : first + 1;
        note(byPlace[0], part, first, last);
        if (place > 0) note(byPlace[place], part, first, last);
      });
    for (const { row } of found) seen[row.id] = undefined;
    return found;
  };
}

/** The rows, by place, of a word alone or before its neighbour. */
const rowsOf = (of: Known | undefined, next: { id: number } | null): (Row | undefined)[] | undefined =>
  next === null ? of?.alone : of?.before.get(next.id);

/** The words that tell of a question, but those inside phrases that say that they do not count. */
function toldOf(found: readonly Found[], question: number, vetoes: readonly Run[], scale: number): Told[] {
  const out: Told[] = [];
  for (const word of found) {
    const { row, part, first, last, times } = word;
    const at = row.questions.indexOf(question);
    if (at < 0 || isSilent(word, vetoes)) continue;
    out.push({ part, first, last, weight: (row.weights[at] as number) * amount(times) * scale });
  }
  return out;
}

/** Adds what the lexicon says of every label to every question. @param cross weights, by feature and question */
function weighSaid(features: Float64Array, cross: Float64Array, logits: Float64Array): void {
  const asked = logits.length;
  for (let f = 0; f < features.length; f++) {
    const value = features[f] as number;
    if (value === 0) continue;
    for (let q = 0, at = f * asked; q < asked; q++, at++)
      (logits[q] as number) += value * (cross[at] as number);
  }
}

/** Adds what a word weighs to its questions. */
function weigh({ row: { questions, weights }, times }: Found, scale: number, logits: Float64Array): void {
  const share = amount(times) * scale;
  for (let i = 0; i < questions.length; i++)
    (logits[questions[i] as number] as number) += (weights[i] as number) * share;
}

/** Takes back what the words inside some phrases weigh for a question. */
function silence(
  found: readonly Found[],
  question: number,
  vetoes: readonly Run[],
  scale: number,
  logits: Float64Array,
): void {
  for (const word of found) {
    const at = isSilent(word, vetoes) ? word.row.questions.indexOf(question) : -1;
    if (at >= 0)
      (logits[question] as number) -= (word.row.weights[at] as number) * amount(word.times) * scale;
  }
}

/** Words with weights, by their number. */
function compiled(learned: Learned[]): { known: (Known | undefined)[]; rows: number } {
  const known: (Known | undefined)[] = [];
  let rows = 0;
  learned.forEach((of, question) => {
    PLACES.forEach((place, p) => {
      for (const [gram, weight] of weights(of[place])) {
        const [word, next] = gram.split("_").map(intern) as [number, number?];
        const here = known[word] ?? { alone: [], before: new Map<number, Row[]>() };
        known[word] = here;
        const byPlace = next === undefined ? here.alone : (here.before.get(next) ?? []);
        if (next !== undefined) here.before.set(next, byPlace);
        const row = byPlace[p] ?? { id: rows++, questions: [], weights: [] };
        byPlace[p] = row;
        row.questions.push(question);
        row.weights.push(weight);
      }
    });
  });
  return { known, rows };
}

/** What a feature of what is said weighs for each question: a row a feature. */
function crossed(learned: Learned[], labels: Label[]): Float64Array {
  // A name that techniques and domains share is a technique's: of the other nothing is said.
  const place = new Map(labels.map(({ name }, i) => [name, i] as const).reverse());
  const out = new Float64Array(2 * labels.length * learned.length);
  learned.forEach(({ said, reached }, question) => {
    [said, reached].forEach((list, f) => {
      for (const [name, weight] of weights(list))
        out[(f * labels.length + (place.get(name) as number)) * learned.length + question] = weight;
    });
  });
  return out;
}

/** How much the lexicon says of each label, then whether that is enough. */
export function saidFeatures(scores: Float64Array): Float64Array {
  const out = new Float64Array(2 * scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score === 0) continue;
    out[i] = Math.tanh(score / FULL);
    out[scores.length + i] = score >= ENOUGH ? 1 : 0;
  }
  return out;
}

/** By label: how much the lexicon says of it, whether that is enough, and its share of the most said of any of its kind. */
export function ownFeatures(scores: Float64Array, labels: Label[]): Float64Array {
  const top: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    const { kind, name } = labels[i] as Label;
    if (name !== "other") top[kind] = Math.max(top[kind] ?? LEAST_TOP, scores[i] as number);
  }
  const out = new Float64Array(OWN * labels.length);
  for (let i = 0; i < labels.length; i++) {
    const score = scores[i] as number;
    if (score === 0) continue;
    const { kind, name } = labels[i] as Label;
    out[OWN * i] = Math.tanh(score / FULL);
    out[OWN * i + 1] = score >= ENOUGH ? 1 : 0;
    out[OWN * i + 2] = name === "other" ? 0 : score / (top[kind] as number);
  }
  return out;
}

function* weights(list: string): Generator<[string, number]> {
  if (list === "") return;
  for (const entry of list.split(", ")) {
    const at = entry.lastIndexOf(" ");
    yield [entry.slice(0, at), Number(entry.slice(at + 1)) / HUNDREDTHS];
  }
}
