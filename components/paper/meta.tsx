import { Tag } from "@/components/ui/tag";
import { NOT_STATED } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";

const YEAR_SOURCE: Record<string, string> = {
  inferred: "The digest gives day and month; the year is inferred from the dates around it.",
  captured: "The digest gives day and month; the year follows from the day it was captured.",
};

/** Names shown at most; the rest are counted. */
const NAMES = 4;

/** Who wrote the paper: names where they are known, else the organisation, else how many they are. */
function byLine({ authorNames, organisation, authors }: PaperView): string | null {
  if (authorNames.length > NAMES + 1)
    return `${authorNames.slice(0, NAMES).join(", ")} and ${authorNames.length - NAMES} more`;
  if (authorNames.length > 0) return authorNames.join(", ");
  if (organisation) return organisation.name;
  return authors === null ? null : `${authors} author${authors === 1 ? "" : "s"}`;
}

const TEXT_WORDS: Partial<Record<PaperView["textKind"], string>> = {
  summary: "a summary, not the authors’ abstract",
  cut: "the abstract is cut off by its source",
};

/** Authors or organisation, date, comments and labels in one quiet line. */
export function Meta({ paper }: { paper: PaperView }) {
  const { organisation, date, comments } = paper;
  const by = byLine(paper);
  const who = paper.authorNames.join(", ") || (organisation ? `@${organisation.handle}` : undefined);
  const note = paper.yearSource ? YEAR_SOURCE[paper.yearSource] : undefined;
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm text-mut">
      <span title={who}>{by ?? "authors not stated"}</span>
      <span aria-hidden="true">·</span>
      {date ? (
        <time dateTime={date} title={note}>
          {date}
          {note && <span className="sr-only"> ({note})</span>}
        </time>
      ) : (
        <span title="The digest gives no date for this paper">
          <span aria-hidden="true">{NOT_STATED}</span>
          <span className="sr-only">date not stated</span>
        </span>
      )}
      {comments !== null && (
        <>
          <span aria-hidden="true">·</span>
          <span>
            {comments} comment{comments === 1 ? "" : "s"}
          </span>
        </>
      )}
      {TEXT_WORDS[paper.textKind] && (
        <>
          <span aria-hidden="true">·</span>
          <strong className="font-medium text-warn">{TEXT_WORDS[paper.textKind]}</strong>
        </>
      )}
      <span aria-hidden="true">·</span>
      {paper.labels.map((label) => (
        <Tag
          key={`${label.kind}-${label.name}`}
          kind={label.kind}
          name={label.name}
          title={`${label.kind}: ${label.evidence.map((e) => e.text).join(", ")}`}
        />
      ))}
    </div>
  );
}
