import Link from "next/link";
import { withPaper } from "@/components/state/compare";
import { Pieces } from "@/components/ui/pieces";
import { number } from "@/lib/format";
import type { Suggestion } from "@/lib/query/types";

interface Props {
  text: string;
  /** Papers found, those of the comparison left out. */
  found: Suggestion[];
  chosen: readonly string[];
}

/** What the search form found, each to add by a link: the way that needs no scripts. */
export function SearchResults({ text, found, chosen }: Props) {
  return (
    <section aria-label="Papers found" className="mt-3 max-w-[720px] rounded-md border bg-card text-sm">
      <p className="border-b px-3 py-2 text-mut" role="status">
        {found.length === 0
          ? `No other paper has “${text}” in its title or abstract. Try fewer words.`
          : `${number(found.length)} ${found.length === 1 ? "paper" : "papers"} for “${text}”: choose one to add.`}
      </p>
      <ul className="m-0 list-none p-0">
        {found.map((s) => (
          <li key={s.value} className="border-b last:border-b-0">
            <Link
              href={withPaper(chosen, s.value)}
              className="block px-3 py-2 text-ink no-underline hover:bg-soft hover:no-underline"
            >
              <Pieces pieces={s.label} />
              {s.count !== null && <span className="text-mut"> · {s.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
