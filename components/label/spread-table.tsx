import { PickedLink } from "@/components/ui/picked";
import { tidyText } from "@/lib/format";
import type { Distribution } from "@/lib/query/types";
import { sayEntry, sayQuantity, sayValue } from "./say";

const NUMBER = "px-2 py-1.5 text-right whitespace-nowrap";

/** The table twin of a plot of distributions: five numbers a quantity, and every number with its paper. */
export function SpreadTable({
  distributions,
  caption,
}: {
  distributions: readonly Distribution[];
  caption: string;
}) {
  return (
    <details className="mt-1.5 text-sm">
      <summary className="text-xs text-mut">Table</summary>
      <section
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        className="relative mt-2 overflow-x-auto rounded-md border bg-card"
      >
        <table className="w-full border-collapse">
          <caption className="px-2 py-1.5 text-left text-xs text-mut">
            {caption}. The five numbers count one number a paper, the one that stands for it.
          </caption>
          <thead>
            <tr className="border-b text-xs text-mut">
              <th scope="col" className="px-2 py-1.5 text-left font-semibold">
                Quantity and paper
              </th>
              {["Numbers", "Least", "Quarter", "Median", "Three quarters", "Most"].map((head) => (
                <th key={head} scope="col" className={`${NUMBER} font-semibold`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {distributions.map((d) => (
            <tbody key={sayQuantity(d)}>
              <tr className="border-b">
                <th scope="row" className="px-2 py-1.5 text-left font-semibold">
                  {sayQuantity(d)}
                </th>
                <td className={NUMBER}>{d.claims}</td>
                {[d.min, d.lowerQuartile, d.median, d.upperQuartile, d.max].map((value, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: five numbers in a fixed order.
                  <td key={i} className={NUMBER}>
                    {sayValue(value, d)}
                  </td>
                ))}
              </tr>
              {d.claims > d.values.length && (
                <tr className="border-b">
                  <td colSpan={7} className="py-1 pr-2 pl-5 text-mut text-xs">
                    Listed: {d.values.length} of its {d.claims} numbers, evenly through their order.
                  </td>
                </tr>
              )}
              {d.values.map((v) => (
                <tr key={`${v.paper} ${v.n}`} className="border-b last:border-b-0">
                  <td colSpan={6} className="py-1 pr-2 pl-5">
                    <PickedLink
                      href={`/papers/${encodeURIComponent(v.paper)}#claim-${v.n}`}
                      prefetch={false}
                      className="text-ink"
                    >
                      {tidyText(v.title)}
                    </PickedLink>
                  </td>
                  <td className={NUMBER}>{sayEntry(v, d)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}
