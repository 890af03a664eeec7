import { PickedLink } from "@/components/ui/picked";
import { SectionTitle } from "@/components/ui/section-title";
import { tidyText } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";

/** Papers near by technique and wording, each with what they share. */
export function Related({ related }: { related: PaperView["related"] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related-title" className="mt-6 border-t pt-2">
      <SectionTitle id="related-title">Related papers</SectionTitle>
      <ul className="grid list-none gap-x-10 gap-y-2 p-0 md:grid-cols-2">
        {related.map((r) => (
          <li key={r.slug} className="text-sm">
            <PickedLink href={`/papers/${r.slug}`} className="font-medium text-ink">
              {tidyText(r.title)}
            </PickedLink>
            <span className="text-mut">
              {r.year !== null && ` · ${r.year}`} · {r.why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
