import type { PreviewSource } from "@/lib/preview/types";

type Entry = PreviewSource["ledger"]["entries"][number];

const FATE: Record<Entry["fate"], string> = {
  paper: "paper",
  furniture: "furniture of the page",
  blank: "blank",
  skipped: "skipped",
};

/** Rows shown at most of each kind: a page of a thousand papers has thousands. */
const MOST = 500;

const whyOf = (entry: Entry): string =>
  entry.fate === "paper"
    ? entry.slug
    : entry.fate === "furniture"
      ? entry.what
      : entry.fate === "skipped"
        ? entry.reason
        : "";

/** What became of every piece of the input; what was skipped comes first, as it is what a person looks for. */
export function Ledger({ ledger }: Pick<PreviewSource, "ledger">) {
  const said = ledger.entries.filter((e) => e.fate !== "blank");
  const skipped = said.filter((e) => e.fate === "skipped");
  const rows = [...skipped, ...said.filter((e) => e.fate !== "skipped")];
  return (
    <details>
      <summary className="text-sm text-mut">
        What became of every {ledger.unit}: {skipped.length === 0 ? "nothing" : skipped.length} skipped
      </summary>
      <section
        className="mt-2 max-h-96 overflow-auto rounded-md border"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too.
        tabIndex={0}
        aria-label="Ledger"
      >
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b text-mut">
              <th className="px-2 py-1 font-medium capitalize">{ledger.unit}s</th>
              <th className="px-2 py-1 font-medium">What it is</th>
              <th className="px-2 py-1 font-medium">Which, or why</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((entry) => (
              <tr key={entry.first} className="border-b last:border-0">
                <td className="px-2 py-1 whitespace-nowrap tabular-nums">
                  {entry.first === entry.last ? entry.first : `${entry.first}–${entry.last}`}
                </td>
                <td className="px-2 py-1 whitespace-nowrap">{FATE[entry.fate]}</td>
                <td className="px-2 py-1 [overflow-wrap:anywhere]">{whyOf(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MOST && (
        <p className="text-sm text-mut">
          The first {MOST} of {rows.length} are shown; npm run ingest reports all.
        </p>
      )}
    </details>
  );
}
