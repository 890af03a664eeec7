import { Tradeoffs } from "@/components/evidence/pair";
import { shortName } from "@/lib/chart/words";
import { tidyText } from "@/lib/format";
import type { CompareView } from "@/lib/query/types";
import { CompareCell } from "./cell";
import { PaperHead } from "./paper-head";
import { Verdict } from "./verdict";

const HEAD = "md:sticky md:left-0 md:z-10 md:w-56 md:min-w-48 md:bg-card print:min-w-0";
const CELL =
  "align-top text-left font-normal max-md:block max-md:px-3 max-md:py-2 md:min-w-56 md:border-l md:p-3 print:min-w-0";
const ROW = "max-md:mt-3 max-md:block max-md:rounded-md max-md:border max-md:bg-card md:border-t";
const ROW_HEAD = `${HEAD} align-top text-left max-md:block max-md:border-b max-md:px-3 max-md:py-2.5 md:p-3`;

/**
 * Quantities in rows, papers in columns. On a phone every row becomes a card in which each paper is named;
 * papers that say nothing of a quantity are left out of its card.
 */
export function CompareTable({ view }: { view: CompareView }) {
  const { papers, rows, tradeoffs } = view;
  const slugs = papers.map((p) => p.slug);
  const anyTradeoff = tradeoffs.some((list) => list.length > 0);
  return (
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative md:overflow-x-auto print:overflow-visible md:rounded-md md:border md:bg-card"
    >
      <table className="w-full border-collapse text-sm max-md:block">
        <caption className="sr-only">Quantities in rows, papers in columns</caption>
        <thead className="max-md:block">
          <tr className="max-md:block">
            <th
              scope="col"
              className={`${HEAD} p-3 text-left align-bottom text-xs font-semibold text-mut max-md:hidden`}
            >
              Quantity
            </th>
            {papers.map((paper) => (
              <th
                key={paper.slug}
                scope="col"
                className="align-top text-left font-normal max-md:mb-2 max-md:block max-md:rounded-md max-md:border max-md:bg-card max-md:p-3 md:min-w-56 md:border-l md:p-3 print:min-w-0"
              >
                <PaperHead paper={paper} slugs={slugs} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {anyTradeoff && (
            <tr className={ROW}>
              <th scope="row" className={ROW_HEAD}>
                <span className="text-sm font-semibold">Trade-offs</span>
                <span className="mt-1 block text-xs font-normal text-mut">
                  A gain with the quality of the same setting.
                </span>
              </th>
              {papers.map((paper, i) => (
                <Cell key={paper.slug} title={paper.title} empty={tradeoffs[i]?.length === 0}>
                  {tradeoffs[i]?.length ? (
                    <Tradeoffs tradeoffs={tradeoffs[i]} />
                  ) : (
                    <CompareCell claims={[]} best={false} />
                  )}
                </Cell>
              ))}
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.quantity} className={ROW}>
              <th scope="row" className={ROW_HEAD}>
                <Verdict row={row} alone={papers.length === 1} />
              </th>
              {papers.map((paper, i) => (
                <Cell key={paper.slug} title={paper.title} empty={row.cells[i]?.length === 0}>
                  <CompareCell
                    claims={row.cells[i] ?? []}
                    apart={row.apart[i] ?? []}
                    best={row.best?.includes(i) ?? false}
                  />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ title, empty, children }: { title: string; empty: boolean; children: React.ReactNode }) {
  return (
    <td className={`${CELL} ${empty ? "max-md:hidden" : ""}`}>
      <span className="mb-1 block text-xs font-semibold text-mut md:hidden">
        {shortName(tidyText(title))}
      </span>
      {children}
    </td>
  );
}
