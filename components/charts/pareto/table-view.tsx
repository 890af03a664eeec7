import Link from "next/link";
import { VerdictWords } from "@/components/evidence/verdict";
import type { Analysis } from "@/lib/chart/analysis";
import { twinRows } from "@/lib/chart/table";

interface Props {
  analysis: Analysis;
  /** Rows in the page at most; what is cut is said. */
  limit?: number;
  /** Offered where rows are cut: shows them all. */
  onAll?: () => void;
  target?: "_blank";
}

const HEADS = ["Paper", "Gain", "Factor", "Quality", "Change", "Frontier", "Notes"];

/** The chart's data as a plain table, in the same order of interest; works without scripts. */
export function ChartTable({ analysis, limit = 200, onAll, target }: Props) {
  const rows = twinRows(analysis);
  const cell = "border-t px-2 py-1 align-top";
  return (
    <section
      aria-label="The chart as a table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border bg-card"
    >
      <table data-chart-table className="w-full border-collapse text-sm">
        <caption className="px-2 py-1.5 text-left text-mut text-xs">
          The chart as a table: {rows.length} {rows.length === 1 ? "point" : "points"}
          {rows.length < analysis.all ? ` drawn of ${analysis.all.toLocaleString("en-GB")}` : ""}, those on
          the frontier first
          {rows.length > limit ? `; the first ${limit} are listed` : ""}.
        </caption>
        <thead>
          <tr className="text-left text-mut text-xs">
            {HEADS.map((h) => (
              <th
                key={h}
                scope="col"
                className={`px-2 py-1 font-semibold ${h === "Factor" ? "text-right" : ""}`}
              >
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((r) => (
            <tr key={r.point.id}>
              <th scope="row" className={`${cell} min-w-44 text-left font-medium`}>
                <Link
                  href={`/papers/${r.point.paper}`}
                  prefetch={false}
                  target={target}
                  className="text-ink no-underline hover:underline"
                >
                  {r.point.title}
                </Link>
              </th>
              <td className={`${cell} whitespace-nowrap`}>{r.efficiency}</td>
              <td className={`${cell} whitespace-nowrap text-right tabular-nums`}>{r.factor}</td>
              <td className={`${cell} whitespace-nowrap`}>{r.quality}</td>
              <td className={`${cell} whitespace-nowrap`}>{r.change}</td>
              <td className={`${cell} min-w-32`}>
                {frontierWords(r.strict, r.claimed)}
                {r.verdict && (
                  <span className="block">
                    <VerdictWords verdict={r.verdict} target={target} />
                  </span>
                )}
              </td>
              <td className={`${cell} min-w-40 text-mut text-xs`}>{r.notes.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && onAll && (
        <button type="button" onClick={onAll} className="m-2 rounded-sm border px-2 py-0.5 text-acc text-sm">
          Show all {rows.length} rows
        </button>
      )}
    </section>
  );
}

const frontierWords = (strict: boolean, claimed: boolean): string =>
  strict && claimed ? "strict, claimed" : strict ? "strict" : claimed ? "claimed" : "no";
