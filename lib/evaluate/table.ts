import type { Evaluation, Row } from "./types";

const share = (x: number): string => x.toFixed(3);

function line(row: Row): string {
  const { low, high } = row.interval.f1;
  const counts = `${row.matched} of ${row.gold} asked for, ${row.predicted} given`;
  return `${row.name.padEnd(20)} P ${share(row.precision)}  R ${share(row.recall)}  F1 ${share(row.f1)} (${share(low)} to ${share(high)})  ${counts}`;
}

const percent = (x: number | null): string => (x === null ? "none" : `${(100 * x).toFixed(1)} %`);

/** The evaluation as lines of text: a row per figure with its counts and the interval of F1. */
export function evaluationTable(evaluation: Evaluation): string {
  const { sure, attributes, mainLabel } = evaluation;
  const kind = (name: string, c: typeof sure.sure) =>
    `${name} claims right: ${percent(c.precision)} (${c.right} of ${c.n})`;
  return [
    `${evaluation.papers} papers of ${evaluation.gold}; intervals: middle 95 % of ${evaluation.resamples} resamples of papers, seed ${evaluation.seed}`,
    ...evaluation.rows.map(line),
    `right on matched claims: unit ${percent(attributes.unit)}, bound ${percent(attributes.bound)}, subject ${percent(attributes.subject)}`,
    `first label right: techniques ${percent(mainLabel.techniques)}, domains ${percent(mainLabel.domains)}`,
    `sure: ${percent(sure.share)} of claims; ${kind("sure", sure.sure)}; ${kind("unsure", sure.unsure)}`,
    `quotes that do not stand in the text: ${evaluation.ungroundedQuotes}`,
  ].join("\n");
}
