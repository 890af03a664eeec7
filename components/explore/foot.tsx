import { memo } from "react";
import { FEEDS, feedHref } from "@/components/state/feeds";
import { dataQuery, type View, viewHref } from "@/components/state/view";
import { ExportLinks } from "@/components/ui/exports";
import { number } from "@/lib/format/number";
import { NEWEST } from "@/lib/query/sort";
import type { ListingView } from "@/lib/query/types";

interface Props {
  found: ListingView;
  view: View;
}

/** Below the table: what can be taken away and followed, and the next page for readers without scripts. */
export const Foot = memo(function Foot({ found, view }: Props) {
  const pages = Math.ceil(found.matched / found.pageSize);
  const query = dataQuery(view);
  const page = (n: number) => viewHref(view, { page: n });
  return (
    <footer
      data-print="hide"
      className="touch mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-mut"
    >
      <noscript>
        {pages > 1 && (
          <nav aria-label="Pages" className="flex gap-3">
            {found.page > 1 && <a href={page(found.page - 1)}>Page before</a>}
            <span>
              page {found.page} of {pages}
            </span>
            {found.page < pages && <a href={page(found.page + 1)}>Next page</a>}
          </nav>
        )}
      </noscript>
      <p>
        Take away {found.matched === 1 ? "this paper" : `all ${number(found.matched)} papers`}:{" "}
        <ExportLinks query={query} />
      </p>
      <p>
        Follow{" "}
        {FEEDS.map((f, i) => (
          <span key={f.ext}>
            {i > 0 && " · "}
            <a href={feedHref(f.ext, query)} type={f.type}>
              {f.label}
            </a>
          </span>
        ))}{" "}
        · <a href={viewHref(view, { sort: [...NEWEST], page: null })}>newest first</a>
      </p>
    </footer>
  );
});
