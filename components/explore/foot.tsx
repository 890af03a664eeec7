import { memo } from "react";
import { number } from "@/lib/format";
import type { ListingView } from "@/lib/query/types";
import { dataQuery, type UrlState, viewQuery } from "./state/keys";
import { EXPORTS, exportHref } from "./toolbar/actions";

interface Props {
  view: ListingView;
  url: UrlState;
}

/** Below the table: what can be taken away, and the next page for readers without scripts. */
export const Foot = memo(function Foot({ view, url }: Props) {
  const pages = Math.ceil(view.matched / view.pageSize);
  const query = dataQuery(url);
  const page = (n: number) => `/?${viewQuery(url, { page: n === 1 ? null : String(n) })}`;
  return (
    <footer
      data-print="hide"
      className="touch mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-mut"
    >
      <noscript>
        {pages > 1 && (
          <nav aria-label="Pages" className="flex gap-3">
            {view.page > 1 && <a href={page(view.page - 1)}>Page before</a>}
            <span>
              page {view.page} of {pages}
            </span>
            {view.page < pages && <a href={page(view.page + 1)}>Next page</a>}
          </nav>
        )}
      </noscript>
      <p>
        Take away {view.matched === 1 ? "this paper" : `all ${number(view.matched)} papers`}:{" "}
        {EXPORTS.map((e, i) => (
          <span key={e.ext}>
            {i > 0 && " · "}
            <a href={exportHref(e.ext, query)} download>
              {e.label}
            </a>
          </span>
        ))}
      </p>
    </footer>
  );
});
