import { isEfficiency } from "@/lib/claims/types";
import { formatClaim, labelName, NOT_STATED } from "@/lib/format";
import { casesThrough, holds } from "../claim-filter";
import type { Params } from "../params";
import type { ClaimView, PaperView } from "../types";
import { latexSource, latexText } from "./latex";
import { citeKey, evidenceOf } from "./reference";

type Pair = readonly [ClaimView | null, ClaimView | null];

/** What the table shows of a paper: its trade-offs, then its gains and overheads with no quality stated. */
function shownOf(paper: PaperView, params: Params): Pair[] {
  const through = casesThrough(params, paper.claims, paper.tradeoffs);
  const paired = new Set(paper.tradeoffs.map((t) => t.efficiency.n));
  const pairs = paper.tradeoffs
    .filter((t) => holds(through, t.efficiency.n, t.quality.n))
    .map((t): Pair => [t.efficiency, t.quality]);
  const alone = paper.claims
    .filter((c) => isEfficiency(c.quantity) && !paired.has(c.n) && holds(through, c.n, null))
    .map((c): Pair => [c, null]);
  return [...pairs, ...alone];
}

/** Where the numbers of a line come from, as a comment: evidence with its offsets. */
const evidence = (claims: Pair) =>
  claims.map((c) => (c ? `% ${evidenceOf(c).replace(/\s+/gu, " ")}\n` : "")).join("");

/** Which text a paper stands in and which reader read it, as a comment. */
const source = (p: PaperView) =>
  `% ${p.slug}: extractor ${p.extractorVersion}, digest ${p.digests.map((d) => d.hash).join(" ")}\n`;

/** What the line break before it would take for its own argument. */
const AFTER_BREAK = /^[[*]/;

/** Of the gain and of its quality, each name once: they need not be measured on the same. */
const named = (pair: Pair, detail: "benchmark" | "baseline"): string => {
  const names = pair.flatMap((c) => c?.[detail] ?? []);
  return names.length > 0 ? latexSource([...new Set(names)].join("; ")) : NONE;
};

const NONE = latexText(NOT_STATED);

function linesOf(paper: PaperView, params: Params): string[] {
  const technique = paper.labels.find((l) => l.kind === "technique");
  const head = [
    `${latexSource(paper.title)}~\\cite{${citeKey(paper.slug)}}`,
    latexText(String(paper.year ?? NOT_STATED)),
    latexText(technique ? labelName(technique.name) : NOT_STATED),
  ];
  const pairs = shownOf(paper, params);
  return (pairs.length > 0 ? pairs : [[null, null] as const]).map((pair, i) => {
    const said = pair.map((c) => (c ? latexText(formatClaim(c)) : NONE));
    const cells = [
      ...(i === 0 ? head : head.map(() => "")),
      ...said,
      named(pair, "benchmark"),
      named(pair, "baseline"),
    ];
    const row = cells.join(" & ").replace(AFTER_BREAK, "{}$&");
    return `${i === 0 ? source(paper) : ""}${evidence(pair)}${row} \\\\\n`;
  });
}

const COLUMNS = [
  ["Paper", 0.24],
  ["Year", null],
  ["Technique", 0.11],
  ["Efficiency", 0.12],
  ["Quality", 0.12],
  ["Benchmark", 0.1],
  ["Baseline", 0.1],
] as const;

/**
 * A LaTeX table of the papers: one line a trade-off or gain, each paper cited by the key of its BibTeX entry.
 * @param note what was filtered, in words; stands in the caption
 */
export async function* texOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  params: Params,
  note: string,
): AsyncGenerator<string> {
  const caption = note ? `Reported trade-offs. ${latexText(note)}.` : "Reported trade-offs.";
  const widths = COLUMNS.map(([, width]) => (width === null ? "l" : `p{${width}\\linewidth}`)).join("");
  yield `% needs \\usepackage{booktabs,longtable} and amsmath, amssymb for formulas; LuaLaTeX or XeLaTeX where titles hold letters beyond the Latin ones\n{\\small\\setlength{\\tabcolsep}{3pt}\n\\begin{longtable}{${widths}}\n`;
  yield `\\caption{${caption}}\\\\\n\\toprule\n${COLUMNS.map(([name]) => name).join(" & ")} \\\\\n\\midrule\n\\endhead\n`;
  for await (const paper of papers) yield linesOf(paper, params).join("");
  yield "\\bottomrule\n\\end{longtable}}\n";
}
