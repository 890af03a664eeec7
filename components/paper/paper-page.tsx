import { Crumbs, Page, Title } from "@/components/ui/page";
import { tidyText } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";
import { Cite } from "./cite";
import { LabelReasons } from "./label-reasons";
import { Links } from "./links";
import { Meta } from "./meta";
import { Reader } from "./reader";
import { Related } from "./related";
import { Source } from "./source";

/** One paper: what it says, what was read from it, and what was not. */
export function PaperPage({ paper, bibtex }: { paper: PaperView; bibtex: string }) {
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "paper" }]} />
      <Title>{tidyText(paper.title)}</Title>
      <Meta paper={paper} />
      <Links paper={paper} />
      <Reader paper={paper} />
      <div className="mt-6 grid max-w-[68ch] grid-cols-[minmax(0,1fr)] gap-2 border-t pt-4">
        <LabelReasons labels={paper.labels} />
        <Cite slug={paper.slug} bibtex={bibtex} />
        <Source paper={paper} />
      </div>
      <Related related={paper.related} />
    </Page>
  );
}
