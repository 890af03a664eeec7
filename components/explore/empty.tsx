import type { SetView } from "@/components/state/use-view";
import { type Change, NO_FILTERS, type View, viewHref } from "@/components/state/view";
import type { Chip, ListingView, PairInTheWay } from "@/lib/query/types";
import { without } from "./toolbar/chips";

interface Props {
  chips: readonly Chip[];
  /** Filters to take away together, where one alone does not help. */
  pairs: readonly PairInTheWay[];
  /** The question that no paper answers. */
  view: View;
  /** What the search was likely to mean. */
  meant: ListingView["meant"];
  total: number;
  setView: SetView;
}

/** Pairs of filters that are offered at most. */
const MOST_PAIRS = 3;

/** What may be taken away, each a change of the view with what it gives. */
function waysOut(
  chips: readonly Chip[],
  pairs: readonly PairInTheWay[],
): { say: string; change: Change; would: number }[] {
  const alone = chips.flatMap((chip) =>
    chip.would ? [{ say: chip.say, change: without(chip), would: chip.would }] : [],
  );
  const together = pairs.slice(0, MOST_PAIRS).map(({ params, would }) => {
    const both = chips.filter((chip) => params.includes(chip.param));
    return {
      say: both.map((chip) => chip.say).join(" and "),
      change: Object.assign({}, ...both.map(without)) as Change,
      would,
    };
  });
  return [...alone.sort((a, b) => b.would - a.would), ...together];
}

/** No paper under these filters: says which of them to take away, and how many papers that would show. */
export function NoPapers({ chips, pairs, view, meant, total, setView }: Props) {
  const ways = waysOut(chips, pairs);
  const alone = chips.some((chip) => chip.would);
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
            {alone ? "Remove one of them:" : "Removing one of them is not enough."}
            {!alone && ways.length > 0 && " Remove two:"}
          </p>
          <ul className="mt-3 flex flex-wrap justify-center gap-2">
            {ways.map(({ say, change, would }) => (
              <li key={say}>
                <a
                  href={viewHref(view, { page: null, ...change })}
                  className="inline-block rounded-md border px-2.5 py-1 text-sm text-ink no-underline hover:border-mut hover:no-underline"
                >
                  {say}
                  <span className="text-mut">
                    {" "}
                    → {would} {would === 1 ? "paper" : "papers"}
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
