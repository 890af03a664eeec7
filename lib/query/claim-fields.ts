import {
  BOUNDS,
  DIRECTIONS,
  EFFICIENCY_QUANTITIES,
  PHASES,
  QUANTITIES,
  SCORE_SENSES,
  SUBJECTS,
  UNITS,
} from "@/lib/claims/types";
import type { ClaimField } from "./field";
import { QUALITY_OUTCOMES, WITHIN } from "./quality";
import { boolean, integer, listOf, number, object, oneOf, orAbsent, recordOf, text } from "./value";

const offset = integer({ least: 0 });
const place = object({ start: offset, end: offset });
/** Words of the abstract, where it says them. */
const words = orAbsent(text);
const NAMED =
  "As the abstract names it; as a filter, case, spaces and hyphens do not matter, and what either claim of a setting names holds for both.";

/** Fields of a claim: their filters must hold together for one claim of a paper. */
export const CLAIM_FIELDS = [
  {
    key: "n",
    column: "position",
    label: "Claim",
    about: "Position among the paper's claims, from 0, in reading order.",
    value: offset,
    csv: true,
  },
  {
    key: "gain",
    json: false,
    column: false,
    label: "What is gained",
    about: "What gets better: an efficiency quantity with a saving or a speed-up. Overheads do not count.",
    value: oneOf(EFFICIENCY_QUANTITIES),
    filter: "labels",
  },
  {
    key: "quality",
    json: false,
    column: false,
    label: "What happened to quality",
    about:
      "What became of quality in the setting of an efficiency number: no-loss is better or kept; kept is said in words or measured as no change; within is a measured loss of at most `within`; share is a share kept; level is a score without a change; not-stated is silence.",
    value: oneOf(QUALITY_OUTCOMES),
    filter: "labels",
  },
  {
    key: "within",
    json: false,
    column: false,
    label: "Lost at most",
    about: `The bound of quality=within, in percent or points as stated; ${WITHIN} where it is not given.`,
    value: number({ least: 0, most: 100 }),
    filter: "bound",
  },
  {
    key: "quantity",
    label: "Kind of number",
    about: "What is measured.",
    value: oneOf(QUANTITIES),
    filter: "labels",
    csv: true,
  },
  {
    key: "display",
    json: false,
    column: false,
    label: "Shown as",
    about: "The number in this product's notation.",
    value: text,
    csv: true,
  },
  {
    key: "kind",
    column: "valueKind",
    label: "Kind",
    about: "point, range or parity (said in words, no number).",
    value: oneOf(["point", "range", "parity"]),
    csv: true,
  },
  {
    key: "value",
    label: "Value",
    about: "The number, or the smaller one of a range, positive, in `unit`; 0 for parity.",
    value: number(),
    csv: true,
  },
  {
    key: "high",
    label: "High",
    about: "The larger number of a range.",
    value: orAbsent(number()),
    csv: true,
  },
  {
    key: "unit",
    label: "Unit",
    about: "x (factor), % (percent), pp (points), level (absolute).",
    value: oneOf(UNITS),
    csv: true,
  },
  {
    key: "direction",
    label: "Direction",
    about: "Whether the change is good for the user.",
    value: oneOf(DIRECTIONS),
    csv: true,
  },
  {
    key: "factor",
    json: "factorLow",
    column: "factorLow",
    label: "Factor",
    about:
      "Comparable factor, 1 or more is better; what makes 52 % fewer tokens and 2.1× the same. Of a range the smaller end.",
    value: orAbsent(number({ above: 0, expected: "expected numbers above 0" })),
    filter: "range",
    scale: "log",
    sort: true,
    csv: true,
  },
  {
    key: "factorHigh",
    label: "Factor, high",
    about: "The larger end of the comparable factor.",
    value: orAbsent(number()),
    csv: true,
  },
  {
    key: "bound",
    label: "Bound",
    about: "How the number is hedged.",
    value: oneOf(BOUNDS),
    filter: "labels",
    csv: true,
  },
  {
    key: "subject",
    label: "Whose result",
    about:
      "Of the paper's own method, of a baseline or earlier work, or a finding of a study. Where it is not asked for, own results and findings count.",
    value: oneOf(SUBJECTS),
    filter: "labels",
    csv: true,
  },
  {
    key: "phase",
    label: "Phase",
    about: "Training, inference or a part of it, where stated.",
    value: orAbsent(oneOf(PHASES)),
    filter: "labels",
    csv: true,
  },
  {
    key: "measure",
    label: "Score",
    about:
      "What exactly was measured, in the abstract's words; as a filter, the score that quality is told in. Case, spaces and hyphens do not matter.",
    value: words,
    filter: "labels",
    csv: true,
  },
  {
    key: "scoreSense",
    label: "Sense of the score",
    about: "Whether more of the score is better (score) or less (error: perplexity, word error rate).",
    value: orAbsent(oneOf(SCORE_SENSES)),
    csv: true,
  },
  { key: "benchmark", label: "Benchmark", about: NAMED, value: words, filter: "labels", csv: true },
  { key: "model", label: "Model", about: NAMED, value: words, filter: "labels", csv: true },
  { key: "baseline", label: "Baseline", about: NAMED, value: words, filter: "labels", csv: true },
  { key: "hardware", label: "Hardware", about: NAMED, value: words, filter: "labels", csv: true },
  {
    key: "spans",
    label: "Places of the details",
    about:
      "Where measure, benchmark, model, baseline, hardware and phase stand in the abstract, as offsets; null where not stated.",
    value: orAbsent(recordOf(orAbsent(place))),
    detail: true,
  },
  {
    key: "agreement",
    label: "Agreement",
    about:
      "Whether the abstract agrees with itself about this number: the sum, and the numbers it was worked out of.",
    value: orAbsent(object({ verdict: oneOf(["agrees", "differs"]), sum: text, with: listOf(place) })),
    detail: true,
  },
  {
    key: "probability",
    label: "Probability",
    about: "Share of claims like this one that are right, as the trained scorer estimates it, in 0..1.",
    value: orAbsent(number({ least: 0, most: 1 })),
    csv: true,
    detail: true,
  },
  {
    key: "sure",
    label: "Sure readings only",
    about:
      "Whether its probability is so high that sure claims are right in at least 98 % of labelled cases.",
    value: boolean,
    filter: "flag",
    csv: true,
  },
  {
    key: "corrected",
    label: "Corrected",
    about:
      "Name of the correction by which a person changed or added it; empty where it stands as it was read.",
    value: words,
    csv: true,
  },
  {
    key: "unsure",
    json: false,
    column: false,
    label: "Unsure readings only",
    about: "Settings with a reading that is not sure: what should be checked first.",
    value: boolean,
    filter: "flag",
  },
  {
    key: "start",
    label: "Start",
    about: "Offset of the evidence in the abstract, UTF-16 code units.",
    value: offset,
    csv: true,
  },
  {
    key: "end",
    label: "End",
    about: "End of the evidence in the abstract (exclusive).",
    value: offset,
    csv: true,
  },
  {
    key: "quote",
    label: "Evidence",
    about: "The exact words of the abstract.",
    value: text,
    csv: true,
  },
  {
    key: "rule",
    label: "Rule",
    about: "Id of the rule that read it.",
    value: text,
    csv: true,
    detail: true,
  },
  {
    key: "sentence",
    column: false,
    label: "Sentence",
    about: "The sentence the evidence stands in.",
    value: text,
    csv: true,
    detail: true,
  },
  {
    key: "sentenceStart",
    label: "Start of the sentence",
    about: "Offset of the sentence in the abstract.",
    value: offset,
    detail: true,
  },
] as const satisfies readonly ClaimField[];
