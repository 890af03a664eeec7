import { CorrectionList } from "@/components/correct/log";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { tidyText } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";
import { Cite } from "./cite";
import { CorrectableReader } from "./correctable-reader";
import { LabelReasons } from "./label-reasons";
import { Links } from "./links";
import { Meta } from "./meta";
import { Reader } from "./reader";
import { Related } from "./related";
import { Source } from "./source";

interface Props {
  paper: PaperView;
  bibtex: string;
  /** Whether the server takes corrections. */
  canWrite: boolean;
}

/** One paper: what it says, what was read from it, and what was not. */
export function PaperPage({ paper, bibtex, canWrite }: Props) {
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "paper" }]} />
      <Title>{tidyText(paper.title)}</Title>
      <Meta paper={paper} />
      <Links paper={paper} />
      {canWrite ? <CorrectableReader paper={paper} /> : <Reader paper={paper} />}
      <div className="mt-6 grid max-w-[68ch] grid-cols-[minmax(0,1fr)] gap-2 border-t pt-4">
        {!canWrite && paper.corrections.length > 0 && (
          <details>
            <summary className="text-sm text-mut">Corrections ({paper.corrections.length})</summary>
            <CorrectionList lines={paper.corrections} />
          </details>
        )}
        <LabelReasons labels={paper.labels} />
        <Cite slug={paper.slug} bibtex={bibtex} />
        <Source paper={paper} />
      </div>
      <Related related={paper.related} />
    </Page>
  );
}
