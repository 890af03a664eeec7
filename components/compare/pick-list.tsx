import { Headline } from "@/components/evidence/headline";
import { tidyText } from "@/lib/format";
import type { PaperRow } from "@/lib/query/types";

interface Props {
  papers: PaperRow[];
  /** Papers of the comparison already, sent along. */
  chosen: readonly string[];
  legend: string;
  button: string;
}

/** Papers to tick and compare: a plain form, so that it works without scripts. */
export function PickList({ papers, chosen, legend, button }: Props) {
  if (papers.length === 0) return null;
  return (
    <form action="/compare" data-print="hide" className="mt-6">
      {chosen.map((slug) => (
        <input key={slug} type="hidden" name="papers" value={slug} />
      ))}
      <fieldset>
        <legend className="mb-2 text-sm font-semibold text-mut">{legend}</legend>
        <ul className="list-none overflow-hidden rounded-md border bg-card p-0">
          {papers.map((paper) => (
            <li key={paper.slug} className="border-b last:border-b-0">
              <label className="flex items-start gap-3 px-3 py-2.5 hover:bg-soft">
                <input
                  type="checkbox"
                  name="papers"
                  value={paper.slug}
                  className="mt-1 size-3.5 shrink-0 accent-(--acc)"
                />
                <span className="grid min-w-0 flex-1 items-start gap-x-6 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
                  <span className="leading-snug font-medium">
                    {tidyText(paper.title)}
                    {paper.year !== null && (
                      <span className="font-normal whitespace-nowrap text-mut">{`\u00a0· ${paper.year}`}</span>
                    )}
                  </span>
                  <span className="flex flex-wrap gap-x-3 gap-y-1">
                    <Headline row={paper} linked={false} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="mt-3 rounded-md bg-acc px-3 py-1.5 text-sm font-medium text-on-acc">
        {button}
      </button>
    </form>
  );
}
