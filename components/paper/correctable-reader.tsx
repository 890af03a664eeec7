"use client";
import { useState } from "react";
import { ClaimForm } from "@/components/correct/claim-form";
import { BUTTON } from "@/components/correct/fields";
import { LabelForm } from "@/components/correct/label-form";
import { CorrectionList } from "@/components/correct/log";
import { useCorrecting } from "@/components/correct/use-correcting";
import { TokenField } from "@/components/ui/token-field";
import type { PaperView } from "@/lib/query/types";
import { Reader } from "./reader";

/** What is being corrected: a claim by its position, a new one on selected words, the labels. */
type Open = { what: "claim"; n: number } | { what: "new"; words: string } | { what: "labels" } | null;

/** The words that are selected in the abstract, as they stand there; nothing where the selection shows them otherwise. */
function selectedWords(abstract: string): string {
  const words = String(window.getSelection() ?? "").trim();
  return abstract.includes(words) ? words : "";
}

/** A paper's abstract and claims, for a person who may correct them. */
export function CorrectableReader({ paper }: { paper: PaperView }) {
  const correcting = useCorrecting(paper.slug);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const form = { correcting, abstract: paper.abstract, onClose: close };
  return (
    <>
      <Reader
        paper={paper}
        below={(claim) =>
          open?.what === "claim" && open.n === claim.n ? (
            <ClaimForm {...form} claim={claim} />
          ) : (
            <button
              type="button"
              className={`mt-1.5 ${BUTTON}`}
              onClick={() => setOpen({ what: "claim", n: claim.n })}
            >
              Correct<span className="sr-only"> claim {claim.n + 1}</span>
            </button>
          )
        }
      />
      <section aria-label="Corrections" className="mt-6 grid max-w-[68ch] gap-2 border-t pt-4">
        <TokenField token={correcting.token} onToken={correcting.setToken} />
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className={BUTTON}
            onClick={() => setOpen({ what: "new", words: selectedWords(paper.abstract) })}
          >
            Add a claim on the selected words
          </button>
          <button type="button" className={BUTTON} onClick={() => setOpen({ what: "labels" })}>
            Set the labels
          </button>
        </div>
        {open?.what === "new" && <ClaimForm key={open.words} {...form} claim={null} words={open.words} />}
        {open?.what === "labels" && (
          <LabelForm correcting={correcting} labels={paper.labels} onClose={close} />
        )}
        <p role="status" className={`min-h-5 text-sm ${correcting.failed ? "text-warn" : ""}`}>
          {correcting.message}
        </p>
        <CorrectionList
          lines={paper.corrections}
          beside={(line) => (
            <button
              type="button"
              disabled={correcting.busy}
              className={`ml-2 ${BUTTON}`}
              onClick={() => correcting.correct({ kind: "undo", undoes: line.uid, reason: "taken back" })}
            >
              Take back<span className="sr-only"> {line.quote ?? line.kind}</span>
            </button>
          )}
        />
      </section>
    </>
  );
}
