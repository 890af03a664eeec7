import type { SetView } from "@/components/state/use-view";
import { NO_FILTERS, type View, viewHref } from "@/components/state/view";
import type { Chip, ListingView } from "@/lib/query/types";
import { without } from "./toolbar/chips";

interface Props {
  chips: readonly Chip[];
  /** The question that no paper answers. */
  view: View;
  /** What the search was likely to mean. */
  meant: ListingView["meant"];
  total: number;
  setView: SetView;
}

/** No paper under these filters: says which of them to take away, and how many papers that would show. */
export function NoPapers({ chips, view, meant, total, setView }: Props) {
  const useful = chips.filter((c) => c.would).sort((a, b) => (b.would ?? 0) - (a.would ?? 0));
  return (
    <div id="results" className="scroll-mt-16 rounded-md border bg-card px-6 py-14 text-center">
      <h2 className="text-md font-semibold">
        {total === 0 ? "There is no paper here yet" : "No paper matches these filters together"}
      </h2>
      {total === 0 ? (
        <p className="mt-1 text-mut">
          Read a digest with <code className="font-mono text-sm">npm run ingest -- FILE</code>, then load this
          page again.
        </p>
      ) : (
        <>
          {meant && (
            <p className="mt-2">
              Did you mean <a href={viewHref(view, { page: null, q: meant.text })}>{meant.text}</a>?{" "}
              <span className="text-mut">
                {meant.papers} {meant.papers === 1 ? "paper speaks" : "papers speak"} of it.
              </span>
            </p>
          )}
          <p className="mt-1 text-mut">
            {useful.length > 0 ? "Remove one of them:" : "Removing one of them is not enough."}
          </p>
          <ul className="mt-3 flex flex-wrap justify-center gap-2">
            {useful.map((chip) => (
              <li key={chip.param}>
                <a
                  href={viewHref(view, { page: null, ...without(chip) })}
                  className="inline-block rounded-md border px-2.5 py-1 text-sm text-ink no-underline hover:border-mut hover:no-underline"
                >
                  {chip.say}
                  <span className="text-mut">
                    {" "}
                    → {chip.would} {chip.would === 1 ? "paper" : "papers"}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm">
            <a
              href="/"
              onClick={(e) => {
                e.preventDefault();
                setView(NO_FILTERS);
              }}
            >
              Clear all filters
            </a>
          </p>
        </>
      )}
    </div>
  );
}
