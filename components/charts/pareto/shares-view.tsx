import { sayShares } from "@/lib/chart/why";
import { shortName } from "@/lib/chart/words";
import { rounded, THIN } from "@/lib/format";
import type { ChartView } from "@/lib/query/types";

/** How sure the frontier is: each paper's share of the cases that the hedges allow, and how it was found. */
export function FrontierShares({ shares: { papers, more, cases } }: Pick<ChartView, "shares">) {
  if (papers.length === 0) return <p className="m-0 text-mut text-sm">There is no frontier here.</p>;
  return (
    <div data-chart-shares className="grid max-w-[640px] gap-2 text-sm">
      <p className="m-0 text-mut text-xs">{sayShares(cases)}</p>
      <ul className="m-0 grid list-none gap-1 p-0">
        {papers.map((p) => (
          <li key={p.paper} className="grid grid-cols-[minmax(0,1fr)_120px_56px] items-center gap-3">
            <span className="truncate" title={p.title}>
              {shortName(p.title)}
            </span>
            <span aria-hidden="true" className="h-2 rounded-sm bg-soft">
              <span className="block h-2 rounded-sm bg-acc" style={{ width: `${100 * p.share}%` }} />
            </span>
            <span className="text-right tabular-nums">
              {sharePercent(p.share)}
              {THIN}%
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="m-0 text-mut text-xs">and {more} papers with smaller shares</p>}
    </div>
  );
}

/** Never "100" or "0" for a share that is nearly so. */
const sharePercent = (share: number): string =>
  share > 1 - 1e-9 ? "100" : rounded(Math.min(99.9, Math.max(0.1, 100 * share)));
