import Link from "next/link";
import { Headline } from "@/components/evidence/headline";
import { compareHref } from "@/components/state/compare";
import { PickedLink } from "@/components/ui/picked";
import { tidyText } from "@/lib/format";
import type { PaperRow } from "@/lib/query/types";

const TOGETHER = 4;

/** The papers that report most, each with what stands for it; the first of them side by side at a click. */
export function Leading({ rows, off }: { rows: PaperRow[]; off: number }) {
  const stating = rows.filter((row) => row.experiments.length > 0);
  return (
    <>
      <ol className="m-0 list-none overflow-hidden rounded-md border bg-card p-0">
        {rows.map((row) => (
          <li
            key={row.slug}
            className="grid items-start gap-x-6 gap-y-1.5 border-b px-3 py-2.5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
          >
            <span className="leading-snug">
              <PickedLink
                href={`/papers/${encodeURIComponent(row.slug)}`}
                prefetch={false}
                className="font-medium text-ink"
              >
                {tidyText(row.title)}
              </PickedLink>
              {row.year !== null && (
                <span className="whitespace-nowrap text-mut">{`\u00a0· ${row.year}`}</span>
              )}
            </span>
            <span className="flex flex-wrap gap-x-3 gap-y-1">
              {row.experiments.length > 0 ? (
                <Headline row={row} />
              ) : (
                <span className="text-sm text-mut">no gain {off > 0 && "of its own "}stated as a number</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {stating.length > 1 && (
        <p data-print="hide" className="mt-2 text-sm">
          <Link href={compareHref(stating.slice(0, TOGETHER).map((row) => row.slug))}>
            Compare the first {Math.min(TOGETHER, stating.length)} side by side
          </Link>
        </p>
      )}
    </>
  );
}
