"use client";
import { PreviewCard } from "@base-ui/react/preview-card";
import { detailsOf } from "@/components/evidence/details";
import { Sentence } from "@/components/evidence/quote";
import { speakClaim } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";

interface Props {
  claim: ClaimView | null;
  anchor: Element | null;
  onClose: () => void;
  onEnter: () => void;
  onLeave: () => void;
}

/** The sentence a number comes from, its words marked, beside the number under the pointer or in focus. */
export default function EvidencePopup({ claim, anchor, onClose, onEnter, onLeave }: Props) {
  return (
    <PreviewCard.Root open={claim !== null} onOpenChange={(open) => !open && onClose()}>
      <PreviewCard.Portal>
        <PreviewCard.Positioner
          anchor={anchor}
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-40"
        >
          <PreviewCard.Popup
            id="evidence-popup"
            onMouseEnter={onEnter}
            onMouseLeave={onLeave}
            className="w-[min(420px,calc(100vw-24px))] rounded-md border bg-card p-3 text-sm leading-relaxed shadow-lg shadow-black/10 dark:shadow-black/40"
          >
            {claim && (
              <>
                <p>
                  “<Sentence claim={claim} />”
                </p>
                <p className="mt-1.5 text-xs text-mut">
                  {[
                    speakClaim(claim),
                    claim.subject === "own"
                      ? null
                      : `of ${claim.subject === "other" ? "a baseline or earlier work" : "a finding"}`,
                    ...detailsOf(claim),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                  {!claim.sure && " · unsure: read by a rule that is new, rare or not always right"}
                </p>
              </>
            )}
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}
