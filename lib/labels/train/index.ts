import { amount, eachGram, length, PLACES } from "../grams";
import { type Learned, type Model, OWN, ownFeatures, saidFeatures } from "../learned";
import { KINDS, LABELS, QUESTIONS, type Question, readParts } from "../read";
import type { Part, Said } from "../score";
import { logistic } from "./logistic";
import { type Dense, each, type Sparse, sparse, times } from "./matrix";
import { subspace } from "./subspace";

export interface Text {
  title: string;
  abstract: string;
}

/** A text with its labels: by kind, those it has or may have; a kind of which nothing is said is left out. */
export interface Labelled extends Text {
  labels: Record<string, string[]>;
  /** The domains of which each may come first. */
  leading: string[];
  /** How much it counts beside others. */
  count: number;
}

export interface Settings {
  /** Weights of words kept for each of what is asked. */
  kept: Record<Question["of"], number>;
  /** Words found in fewer texts are left out. */
  leastTexts: number;
  directions: number;
  turns: number;
  /** How strongly weights are held to zero. */
  hold: number;
}

export const SETTINGS: Settings = {
  kept: { techniques: 30000, domains: 24000, leading: 15000 },
  leastTexts: 20,
  directions: 300,
  turns: 50,
  hold: 0.5,
};

/** How much the place of a word counts before anything is learned. */
const PLACE_SCALE = [1, 1.5, 1];
/** What coordinates of words count beside the words themselves, which must be in so many labelled texts. */
const COORDINATES = 5;
const LEAST_LABELLED = 3;
/** What the lexicon's words of other labels count. */
const CROSS = [0.5, 0.25];
/** What the lexicon's words of a label say where nothing is learned, and how strongly. */
const OWN_PRIOR = [2, 1, 1.5];
const OWN_HOLD = 0.05;

interface Read {
  parts: Part[];
  said: Said;
  grams: Map<string, number>;
}

/**
 * Learns what words say of labels: logistic regression for every label over the words of a text, the coordinates of
 * words among unlabelled texts (so that a word never seen with a label weighs as words used like it), and what the
 * lexicon says. Coordinates are linear in words, so all comes down to a weight a word; the heaviest are kept.
 */
export function train(labelled: Labelled[], texts: Text[], settings = SETTINGS): Model {
  const all = [...labelled, ...texts].map(read);
  const { grams, matrix, scale } = vectors(all, settings);
  const basis = subspace(matrix, settings.directions);
  const own = first(matrix, labelled.length);
  const coordinates = times(own, basis);
  const spread = rms(matrix);
  const saids = all.slice(0, labelled.length).map(({ said }) => said);
  const { columns: seen, features, from } = together(own, coordinates, saids);
  const none = new Float64Array(labelled.length);

  const fitted = QUESTIONS.map((question) => {
    const { given, counts } = answers(question, labelled);
    tellOwn(features, saids, question.label);
    const weights = logistic(
      { features, given, counts, offset: none, ...priors(features.columns, settings.hold) },
      settings.turns,
    );
    const words = new Float64Array(matrix.columns);
    for (let j = 0; j < words.length; j++)
      for (let k = 0; k < settings.directions; k++)
        (words[j] as number) +=
          COORDINATES * (basis.values[j * settings.directions + k] as number) * (weights[from + k] as number);
    seen.forEach((column, j) => {
      (words[column] as number) += weights[j] as number;
    });
    return { question, words, said: weights.slice(from + settings.directions) };
  });

  const model: Model = {};
  for (const of of ["techniques", "domains", "leading"] as const) {
    const asked = fitted.filter(({ question }) => question.of === of);
    const importance = Float64Array.from(
      asked.flatMap(({ words }) => [...words.map((w, j) => Math.abs(w) * (spread[j] as number))]),
    ).sort();
    const cut = importance.at(-settings.kept[of] - 1) ?? 0;
    const kept = (words: Float64Array) =>
      words.map((w, j) => (Math.abs(w) * (spread[j] as number) > cut ? w : 0));
    model[of] = Object.fromEntries(
      asked.map(({ question, words, said }) => [
        LABELS[question.label]?.name as string,
        learned(kept(words), said, grams, scale),
      ]),
    );
  }
  return model;
}

/** Which texts a question is to be answered yes for, and how much each counts: nothing where its labels do not say. */
function answers({ of, label }: Question, labelled: Labelled[]) {
  const { kind, name } = LABELS[label] as (typeof LABELS)[number];
  const said = (text: Labelled) =>
    of === "leading" ? text.leading : (text.labels[KINDS[kind] as string] ?? []);
  return {
    given: Float64Array.from(labelled, (text) => Number(said(text).includes(name))),
    counts: Float64Array.from(labelled, (text) => (said(text).length > 0 ? text.count : 0)),
  };
}

/** What the lexicon says of a text: of every label, and room for a label's own words at the end. */
function saidLine({ scores }: Said, from: number): [number, number][] {
  const line: [number, number][] = [];
  saidFeatures(scores).forEach((value, i) => {
    if (value !== 0) line.push([from + i, value * (CROSS[i < LABELS.length ? 0 : 1] as number)]);
  });
  for (let f = 0; f < OWN; f++) line.push([from + 2 * LABELS.length + f, 0]);
  return line;
}

/** Words that enough labelled texts have, coordinates, and what the lexicon says, side by side. */
function together(own: Sparse, coordinates: Dense, saids: Said[]) {
  const texts = occurrences(own);
  const columns = [...texts.keys()].filter((j) => (texts[j] as number) >= LEAST_LABELLED);
  const place = new Map(columns.map((column, i) => [column, i]));
  const from = columns.length;
  const width = coordinates.columns;
  const lines = saids.map((said, row) => {
    const line: [number, number][] = [];
    each(own, row, (column, value) => {
      const at = place.get(column);
      if (at !== undefined) line.push([at, value]);
    });
    for (let k = 0; k < width; k++)
      line.push([from + k, COORDINATES * (coordinates.values[row * width + k] as number)]);
    return [...line, ...saidLine(said, from + width)];
  });
  return { columns, from, features: sparse(lines, from + width + 2 * LABELS.length + OWN) };
}

/** Writes what the lexicon says of one label into the room for it. */
function tellOwn({ starts, values }: Sparse, saids: Said[], label: number): void {
  saids.forEach(({ scores }, row) => {
    const own = ownFeatures(scores, LABELS);
    for (let f = 0; f < OWN; f++)
      values[(starts[row + 1] as number) - OWN + f] = own[label * OWN + f] as number;
  });
}

/** Weights are held to zero, those of a label's own words loosely to what they mean. */
function priors(columns: number, held: number) {
  const [prior, hold] = [new Float64Array(columns), new Float64Array(columns).fill(held)];
  OWN_PRIOR.forEach((value, f) => {
    prior[columns - OWN + f] = value;
    hold[columns - OWN + f] = OWN_HOLD;
  });
  return { prior, hold };
}

function read({ title, abstract }: Text): Read {
  const { parts, said } = readParts(title, abstract);
  const grams = new Map<string, number>();
  const add = (place: number, gram: string) => {
    const key = `${place} ${gram}`;
    grams.set(key, (grams.get(key) ?? 0) + 1);
  };
  for (const part of parts)
    eachGram(part, (word, next, place) => {
      const gram = next === null ? word.norm : `${word.norm}_${next.norm}`;
      add(0, gram);
      // Pairs by place are too rare to tell.
      if (place > 0 && next === null) add(place, gram);
    });
  return { parts, said, grams };
}

/** Texts as rows of a matrix: a column a word and place, rarer words heavier, all rows about as long as one another. */
function vectors(all: Read[], { leastTexts }: Settings) {
  const texts = new Map<string, number>();
  for (const { grams } of all) for (const key of grams.keys()) texts.set(key, (texts.get(key) ?? 0) + 1);
  const grams = [...texts.keys()].filter((key) => (texts.get(key) as number) >= leastTexts).sort();
  const column = new Map(grams.map((key, i) => [key, i]));
  const scale = grams.map(
    (key) => Math.log(all.length / (texts.get(key) as number)) * (PLACE_SCALE[Number(key[0])] as number),
  );
  const lines = all.map(({ parts, grams }) => {
    const long = length(parts);
    const line: [number, number][] = [];
    for (const [key, count] of grams) {
      const at = column.get(key);
      if (at !== undefined) line.push([at, (amount(count) * (scale[at] as number)) / long]);
    }
    return line;
  });
  const size = (line: [number, number][]) => Math.hypot(...line.map(([, value]) => value));
  const usual = lines.reduce((sum, line) => sum + size(line), 0) / lines.length;
  for (const line of lines) for (const entry of line) entry[1] /= usual;
  return { grams, matrix: sparse(lines, grams.length), scale: scale.map((s) => s / usual) };
}

/** The first rows of a matrix. */
function first({ columns, starts, at, values }: Sparse, rows: number): Sparse {
  const end = starts[rows] as number;
  return {
    rows,
    columns,
    starts: starts.slice(0, rows + 1),
    at: at.slice(0, end),
    values: values.slice(0, end),
  };
}

function occurrences({ columns, at }: Sparse): Int32Array {
  const out = new Int32Array(columns);
  for (const column of at) (out[column] as number)++;
  return out;
}

/** By column the root of its mean square. */
function rms({ rows, columns, at, values }: Sparse): Float64Array {
  const out = new Float64Array(columns);
  values.forEach((value, i) => {
    (out[at[i] as number] as number) += value * value;
  });
  return out.map((sum) => Math.sqrt(sum / rows));
}

const hundredths = (x: number): number => Math.round(100 * x);

/** Weights as they are written: "word weight, …" by place, the heaviest first. */
function learned(words: Float64Array, said: Float64Array, grams: string[], scale: number[]): Learned {
  const byPlace: [string, number][][] = PLACES.map(() => []);
  words.forEach((weight, j) => {
    const [place = "", gram = ""] = (grams[j] as string).split(" ");
    byPlace[Number(place)]?.push([gram, hundredths(weight * (scale[j] as number))]);
  });
  const crossed = (f: number): [string, number][] =>
    LABELS.map(({ name }, i) => [
      name,
      hundredths((said[f * LABELS.length + i] as number) * (CROSS[f] as number)),
    ]);
  const [anywhere = "", title = "", proposal = ""] = byPlace.map(written);
  return {
    bias: hundredths(said.at(-1) as number),
    own: [...said.slice(2 * LABELS.length, 2 * LABELS.length + OWN)].map(hundredths),
    said: written(crossed(0)),
    reached: written(crossed(1)),
    anywhere,
    title,
    proposal,
  };
}

const written = (weights: [string, number][]): string =>
  weights
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word, weight]) => `${word} ${weight}`)
    .join(", ");
