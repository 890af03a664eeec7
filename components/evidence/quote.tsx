import { segments } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

/** The exact words of a claim, LaTeX tidied for display. */
export function Quote({ claim }: { claim: Pick<ClaimView, "quote"> }) {
  return (
    <q className="text-sm text-mut [quotes:'“'_'”']">
      {segments(claim.quote, [])
        .map((s) => s.shown)
        .join("")}
    </q>
  );
}

/** The sentence of a claim with its words marked: what a hover or focus on a number shows. */
export function Sentence({
  claim,
}: {
  claim: Pick<ClaimView, "sentence" | "sentenceStart" | "start" | "end" | "quantity">;
}) {
  const mark = { start: claim.start - claim.sentenceStart, end: claim.end - claim.sentenceStart, item: true };
  return (
    <span>
      {segments(claim.sentence, [mark]).map((s) =>
        s.marks.length > 0 ? (
          <mark key={s.start} className="evidence" data-quantity={claim.quantity}>
            {s.shown}
          </mark>
        ) : (
          <span key={s.start}>{s.shown}</span>
        ),
      )}
    </span>
  );
}
