import type { RangeFacet } from "@/lib/query/types";

/** How the values spread, under all other filters: bars of 30 px, decoration beside the two fields. */
export function Histogram({ bins }: { bins: RangeFacet["bins"] }) {
  const most = Math.max(1, ...bins.map((b) => b.count));
  return (
    <div className="flex h-[30px] items-end gap-[2px]" aria-hidden="true">
      {bins.map((b) => (
        <i
          key={b.from}
          className="flex-1 rounded-[1px] bg-acc/45"
          style={{ height: b.count === 0 ? 0 : Math.max(2, Math.round((30 * b.count) / most)) }}
        />
      ))}
    </div>
  );
}
