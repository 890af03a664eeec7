import { isEfficiency } from "@/lib/claims/types";
import { formatClaim, labelName, NOT_STATED } from "@/lib/format";
import { passesAll } from "../claim-filter";
import type { Params } from "../params";
import type { ClaimView, PaperView } from "../types";
import { latexText } from "./latex";

/** What the table shows of a paper: its trade-offs, then its gains and overheads with no quality stated. */
function pairsOf(paper: PaperView, params: Params): [ClaimView, ClaimView | null][] {
  const paired = new Set(paper.tradeoffs.map((t) => t.efficiency.n));
  const pairs = paper.tradeoffs
    .filter((t) => passesAll(params, t.efficiency) || passesAll(params, t.quality))
    .map((t): [ClaimView, ClaimView | null] => [t.efficiency, t.quality]);
  const alone = paper.claims
    .filter((c) => isEfficiency(c.quantity) && !paired.has(c.n) && passesAll(params, c))
    .map((c): [ClaimView, ClaimView | null] => [c, null]);
  return [...pairs, ...alone];
}

/** Where the numbers of a line come from, as a comment: evidence with its offsets. */
const evidence = (claims: readonly (ClaimView | null)[]) =>
  claims
    .flatMap((c) =>
      c ? [`% ${formatClaim(c)}: "${c.quote}" [${c.start}, ${c.end})`.replace(/\s+/gu, " ")] : [],
    )
    .map((line) => `${line}\n`)
    .join("");

/** Which text a paper stands in and which reader read it, as a comment. */
const source = (p: PaperView) =>
  `% ${p.slug}: extractor ${p.extractorVersion}, digest ${p.digests.map((d) => d.hash).join(" ")}\n`;

/** What the line break before it would take for its own argument. */
const AFTER_BREAK = /^[[*]/;

function linesOf(paper: PaperView, params: Params): string[] {
  const technique = paper.labels.find((l) => l.kind === "technique");
  const head = [
    paper.title,
    String(paper.year ?? NOT_STATED),
    technique ? labelName(technique.name) : NOT_STATED,
  ];
  const pairs = pairsOf(paper, params);
  const numbers = pairs.length > 0 ? pairs : [[null, null] as const];
  return numbers.map(([efficiency, quality], i) => {
    const said = [efficiency, quality].map((c) => (c ? formatClaim(c) : NOT_STATED));
    return `${i === 0 ? source(paper) : ""}${evidence([efficiency, quality])}${[...(i === 0 ? head : ["", "", ""]), ...said].map(latexText).join(" & ").replace(AFTER_BREAK, "{}$&")} \\\\\n`;
  });
}

/**
 * A LaTeX table of the papers: one line a trade-off or gain.
 * @param note what was filtered, in words; stands in the caption
 */
export async function* texOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  params: Params,
  note: string,
): AsyncGenerator<string> {
  const caption = note ? `Reported trade-offs. ${latexText(note)}.` : "Reported trade-offs.";
  yield `% needs \\usepackage{booktabs,longtable}; LuaLaTeX or XeLaTeX where titles hold letters beyond the Latin ones\n\\begin{longtable}{p{0.36\\linewidth}lp{0.16\\linewidth}p{0.18\\linewidth}p{0.16\\linewidth}}\n`;
  yield `\\caption{${caption}}\\\\\n\\toprule\nPaper & Year & Technique & Efficiency & Quality \\\\\n\\midrule\n\\endhead\n`;
  for await (const paper of papers) yield linesOf(paper, params).join("");
  yield "\\bottomrule\n\\end{longtable}\n";
}
