import { ATTRIBUTES, type Evaluation, type Interval, LABEL_KINDS, type Row } from "./types";

/** A cell that no figure fills. */
const NONE = "–";

const share = (x: number | null): string => x?.toFixed(3) ?? NONE;
const within = (x: number | null, { low, high }: Interval): string =>
  x === null ? NONE : `${share(x)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** A line of the table: its name, and what it says of one evaluation. */
type Line = [name: string, say: (evaluation: Evaluation) => string];

const rowOf = (evaluation: Evaluation, name: string): Row | undefined =>
  evaluation.rows.find((row) => row.name === name);

const figures = (name: string, shown = name): Line => [
  shown,
  (evaluation) => {
    const row = rowOf(evaluation, name);
    if (!row) return NONE;
    const { precision, recall, f1 } = row.interval;
    const shares = `P ${within(row.precision, precision)}  R ${within(row.recall, recall)}  F1 ${within(row.f1, f1)}`;
    return `${shares}  ${row.matched} of ${row.gold}, ${row.predicted} given`;
  },
];

/** Quantities of any of the evaluations, in alphabetical order. */
function quantities(evaluations: Evaluation[]): string[] {
  const other = /^(changes|all claims|trade-offs|techniques|domains|model|benchmark|baseline|hardware)$/;
  const names = evaluations.flatMap(({ rows }) => rows.map((row) => row.name));
  return [...new Set(names)].filter((name) => !other.test(name)).sort();
}

const certainty =
  (name: "sure" | "unsure") =>
  ({ sure }: Evaluation): string => {
    const { precision, interval, right, n } = sure[name];
    return n === 0 ? NONE : `${within(precision, interval)}  ${right} of ${n}`;
  };

const lines = (evaluations: Evaluation[]): Line[] => [
  ["papers", ({ papers }) => String(papers)],
  figures("changes"),
  figures("all claims"),
  ...quantities(evaluations).map((name) => figures(name, `  ${name}`)),
  figures("trade-offs"),
  ["inverted", ({ inverted }) => String(inverted)],
  ...ATTRIBUTES.map(
    (name): Line => [
      `${name} right`,
      ({ attributes, shareIntervals }) => within(attributes[name], shareIntervals[name]),
    ],
  ),
  ...["model", "benchmark", "baseline", "hardware"].map((name) => figures(name)),
  ...LABEL_KINDS.flatMap((kind): Line[] => [
    figures(kind),
    ["  main right", ({ mainLabel, shareIntervals }) => within(mainLabel[kind], shareIntervals[kind])],
  ]),
  ["share of claims sure", ({ sure }) => share(sure.share)],
  ["sure claims right", certainty("sure")],
  ["unsure claims right", certainty("unsure")],
  ["quotes not in the text", ({ ungroundedQuotes }) => String(ungroundedQuotes)],
];

/** Evaluations side by side as lines of text: every figure with its interval and counts. */
export function evaluationTable(evaluations: Evaluation[]): string {
  const table = [
    ["", ...evaluations.map(({ gold }) => gold)],
    ...lines(evaluations).map(([name, say]) => [name, ...evaluations.map(say)]),
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const [first] = evaluations;
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    ),
    first
      ? `In brackets: middle 95 % of ${first.resamples} resamples of papers, seed ${first.seed}. Model, benchmark, baseline and hardware: on matched claims.`
      : "",
  ].join("\n");
}
