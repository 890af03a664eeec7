import { X } from "lucide-react";
import Link from "next/link";
import { withoutPaper } from "@/components/state/compare";
import { Tag } from "@/components/ui/tag";
import { NOT_STATED, tidyText } from "@/lib/format";
import type { PaperRow } from "@/lib/query/types";

interface Props {
  paper: PaperRow;
  /** All papers of the comparison, in order. */
  slugs: readonly string[];
}

/** A paper on top of its column: title, year, main labels, and a way to take it out. */
export function PaperHead({ paper, slugs }: Props) {
  const title = tidyText(paper.title);
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <Link
          href={`/papers/${encodeURIComponent(paper.slug)}`}
          className="line-clamp-3 text-sm leading-snug font-semibold text-ink"
        >
          {title}
        </Link>
        <span className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-xs font-normal text-mut">
          {paper.year ?? (
            <span>
              <span aria-hidden="true">{NOT_STATED}</span>
              <span className="sr-only">year not stated</span>
            </span>
          )}
          {paper.shown.technique && <Tag kind="technique" name={paper.shown.technique} />}
          {paper.domains[0] && <Tag kind="domain" name={paper.domains[0]} />}
        </span>
      </div>
      <Link
        href={withoutPaper(slugs, paper.slug)}
        data-print="hide"
        aria-label={`Remove ${title}`}
        title="Remove from the comparison"
        className="-mt-1 -mr-1 grid size-7 shrink-0 place-items-center rounded-md text-mut hover:bg-soft hover:text-ink"
      >
        <X size={14} aria-hidden="true" />
      </Link>
    </div>
  );
}
