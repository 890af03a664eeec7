import { tidyText } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";
import { ComparePaper } from "./compare-paper";

const KIND_WORDS: Record<string, string> = {
  code: "Code",
  project: "Project page",
  model: "Model",
  data: "Data",
};

/** Where else to read: the paper by its ids, links of the abstract, searches by title where no id is known, the same data as JSON, comparing. */
export function Links({ paper }: { paper: PaperView }) {
  const title = encodeURIComponent(tidyText(paper.title));
  const { arxivId, doi, openReviewId } = paper;
  const outside = [
    ...(doi ? [{ href: `https://doi.org/${doi}`, words: "DOI" }] : []),
    ...(openReviewId
      ? [{ href: `https://openreview.net/forum?id=${openReviewId}`, words: "OpenReview" }]
      : []),
    ...paper.links.map((l) => ({ href: l.url, words: KIND_WORDS[l.kind] ?? "Link" })),
    arxivId
      ? { href: `https://arxiv.org/abs/${arxivId}`, words: "arXiv" }
      : { href: `https://arxiv.org/search/?searchtype=title&query=${title}`, words: "Find on arXiv" },
    arxivId
      ? { href: `https://huggingface.co/papers/${arxivId}`, words: "Hugging Face" }
      : { href: `https://huggingface.co/papers?q=${title}`, words: "Find on Hugging Face" },
  ];
  return (
    <ul data-print="hide" className="mt-2 mb-1 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm">
      {outside.map(({ href, words }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {words}
          </a>
        </li>
      ))}
      <li>
        <ComparePaper slug={paper.slug} />
      </li>
      <li>
        <a href={`/api/papers/${encodeURIComponent(paper.slug)}.json`}>JSON</a>
      </li>
    </ul>
  );
}
