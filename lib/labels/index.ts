import type { Weighed } from "./learned";
import { weigher } from "./learned";
import model from "./model.json";
import { LABELS, QUESTIONS, readParts } from "./read";
import { evidence, type Run, type Said } from "./score";
import type { Domain, Label, Labels, Technique } from "./types";

/** Changes whenever a label may change. */
export const LABELLER_VERSION = "6";

/** Most labels of each kind. */
const MOST = [4, 3];
/** A label beside the main one stands from this on, below even odds: papers then get about as many labels as people give. */
const BESIDE = -1;
/** Where even the likeliest label is less likely than this, none fits. */
const LEAST = -2;
/** Words that weigh less than this share of the heaviest are not worth showing. */
const SHOWN = 0.35;
const MOST_WORDS = 6;

const weigh = weigher(model, QUESTIONS, LABELS);
/** By label the question whether it comes first, where that is asked besides; else the one whether it stands. */
const LEADS = LABELS.map((_, label) => QUESTIONS.findLastIndex((question) => question.label === label));

/**
 * Reads techniques and domains from a paper's title and abstract.
 * @returns 1 to 4 techniques and 1 to 3 domains, the main one first, each with the words that decided it.
 */
export function readLabels(title: string, abstract: string): Labels {
  const { parts, said } = readParts(title, abstract);
  const weighed = weigh(said, parts);
  const given = (kind: number) =>
    chosen(kind, weighed.logits).map((label) => ({
      name: LABELS[label]?.name as string,
      score: probability(weighed.logits[label] as number),
      evidence: deciding(label, said, weighed).map(evidence),
    }));
  return {
    version: LABELLER_VERSION,
    techniques: given(0) as Label<Technique>[],
    domains: given(1) as Label<Domain>[],
  };
}

/** The labels of a kind that a text gets: the one that comes first, then the likeliest; `other` stands alone. */
function chosen(kind: number, logits: Float64Array): number[] {
  const of = BY_KIND[kind] as number[];
  const logit = (i: number) => logits[i] as number;
  const leads = (i: number) => logit(i) + (logits[LEADS[i] as number] as number);
  const main = of.reduce((best, i) => (leads(i) > leads(best) ? i : best));
  if (isOther(main)) return [main];
  if (of.every((i) => logit(i) < LEAST)) return of.filter(isOther);
  const beside = of.filter((i) => i !== main && !isOther(i) && logit(i) > BESIDE);
  beside.sort((a, b) => logit(b) - logit(a) || a - b);
  return [main, ...beside].slice(0, MOST[kind]);
}

const isOther = (label: number) => LABELS[label]?.name === "other";
/** The labels of each kind, by their place among all. */
const BY_KIND = MOST.map((_, kind) => [...LABELS.keys()].filter((i) => LABELS[i]?.kind === kind));

const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** What decided a label: its own words in the lexicon, and the learned words that weigh most for it. */
function deciding(label: number, said: Said, weighed: Weighed): Run[] {
  const told = weighed
    .told(label)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const heaviest = told[0]?.weight ?? 0;
  const learned = told.slice(0, MOST_WORDS).filter(({ weight }) => weight >= SHOWN * heaviest);
  const own = said.runs[label] ?? [];
  const covered = (run: Run) =>
    own.some((o) => o.part === run.part && o.first <= run.last && run.first <= o.last);
  return [...own, ...learned.filter((run) => !covered(run))];
}
