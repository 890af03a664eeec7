import type { RejectedNumber } from "./types";

/** A rejection's code and what a reader is told of it. */
export const REASONS: Readonly<Record<string, string>> = {
  name: "part of a name (a model, data set, metric or version)",
  link: "part of an address",
  formula: "part of a formula",
  "model-size": "the size of a model or data set, not a change of it",
  count: "a count of things",
  year: "a year",
  statistic: "a statistic (correlation, confidence, utilisation), not a gain",
  "bit-width": "a bit width",
  "efficiency-level": "an absolute amount of time, memory, compute or money, not a change",
  resolution: "a size in two dimensions",
  enumeration: "the number of a list item",
  reference: "the number of a figure, stage or rank",
  citation: "a citation",
  uncertainty: "an uncertainty",
  setting: "a setting of the experiment",
  capacity: "how much more or longer something can be handled, which is no saving",
  share: "a share of cases",
  words: "a word for a number that measures nothing here",
  factor: "a factor with no quantity known by its words",
  unplaced: "no quantity is named beside it",
  aim: "an aim or a possibility, not a result",
  ratio: "a ratio of two savings",
  gap: "the share of a gap that is closed, not a change of a score",
  corrected: "marked wrong by a person",
  beside: "the level beside a change that is stated",
};

/** Says in one sentence why a number of the abstract became no claim. */
export function reason(rejected: Pick<RejectedNumber, "code" | "text">): string {
  return `“${rejected.text}” is ${REASONS[rejected.code] ?? REASONS.unplaced ?? rejected.code}.`;
}
