import type { Outline } from "@/lib/chart/outline";
import { labelName } from "@/lib/format/labels";
import { papersOf as setOf } from "../columns/labels";
import { compareText } from "../columns/text-order";
import type { BitSet, ColumnIndex, LabelColumn } from "../columns/types";
import { savingLabels } from "../paper-kind";
import type { TechniqueMap } from "../types";

type Cell = TechniqueMap["techniques"][number]["all"];

/**
 * The row that stands for each paper: its pair with the largest guaranteed factor, else its smallest gain.
 * @returns rows by paper
 */
function standingRows({ columns: c, shown, placeOf }: Outline): Map<number, number> {
  const found = new Map<number, number>();
  const paired = (row: number) => placeOf(row) !== "unstated";
  const low = (row: number) => c.factor.low[row] as number;
  const claimed = (row: number) => c.factor.claimed[row] as number;
  for (const row of shown) {
    if (!(claimed(row) > 1)) continue;
    const paper = c.paper[row] as number;
    const known = found.get(paper);
    const better =
      known === undefined ||
      (paired(row) !== paired(known)
        ? paired(row)
        : paired(row)
          ? low(row) > low(known)
          : claimed(row) < claimed(known));
    if (better) found.set(paper, row);
  }
  return found;
}

/** Technique by domain over the points of a view: a paper with several labels stands in several cells; a kind of paper is no technique. */
export function mapOf(index: ColumnIndex, outline: Outline): Omit<TechniqueMap, "dataVersion" | "matched"> {
  const rows = standingRows(outline);
  const papersOf = (set: BitSet) => set.array().filter((p) => rows.has(p));
  const lines = (column: LabelColumn, values = column.values) =>
    values
      .map((name) => ({ name, set: setOf(column, name) }))
      .map(({ name, set }) => ({ name, set, papers: papersOf(set) }))
      .filter((l) => l.papers.length > 0)
      .sort((a, b) => b.papers.length - a.papers.length || compareText(a.name, b.name));
  const domains = lines(index.labels.domain);
  const said = ({ name, papers }: { name: string; papers: number[] }) => ({
    ...{ name, label: labelName(name), papers: papers.length },
  });
  return {
    gaining: rows.size,
    domains: domains.map(said),
    techniques: lines(index.labels.technique, savingLabels(index.labels.technique.values)).map((t) => ({
      ...said(t),
      all: cellOf(outline, rows, t.papers) as Cell,
      cells: domains.map((d) =>
        cellOf(
          outline,
          rows,
          t.papers.filter((p) => d.set.has(p)),
        ),
      ),
    })),
  };
}

function cellOf(
  { columns: c, placeOf }: Outline,
  rows: ReadonlyMap<number, number>,
  papers: number[],
): Cell | null {
  if (papers.length === 0) return null;
  const own = papers.map((p) => rows.get(p) as number);
  const low = own.map((row) => c.factor.low[row] as number).sort((a, b) => a - b);
  const middle = (low.length - 1) / 2;
  const ends = [low[Math.floor(middle)] as number, low[Math.ceil(middle)] as number] as const;
  return {
    papers: papers.length,
    median: (ends[0] + ends[1]) / 2,
    silent: own.filter((row) => placeOf(row) === "unstated").length,
    upTo: own.filter((row) => (c.factor.low[row] as number) <= 1).length,
  };
}
