"use client";
import { useState } from "react";
import { ClaimForm } from "@/components/correct/claim-form";
import { BUTTON } from "@/components/correct/fields";
import { useCorrecting } from "@/components/correct/use-correcting";
import { Sentence } from "@/components/evidence/quote";
import { ClaimChip } from "@/components/ui/chip";
import { CopyButton } from "@/components/ui/copy-button";
import { PickedLink } from "@/components/ui/picked";
import { tidyText } from "@/lib/format";
import type { ReviewItem } from "@/lib/query/types";
import type { Answer } from "./use-answers";

interface Props {
  item: ReviewItem;
  canWrite: boolean;
  answer?: Answer | undefined;
  /** Asked for in the sample alone. */
  onAnswer?: (answer: Answer | null) => void;
}

/** A claim in its sentence, to be judged. */
export function Item({ item, canWrite, answer, onAnswer }: Props) {
  const { slug, title, claim, why, gold } = item;
  const [open, setOpen] = useState(false);
  const correcting = useCorrecting(slug);
  return (
    <li className="border-b py-3" data-why={why}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <ClaimChip claim={claim} />
        <PickedLink
          href={`/papers/${slug}#claim-${claim.n}`}
          className="min-w-0 text-sm [overflow-wrap:anywhere]"
        >
          {tidyText(title)}
        </PickedLink>
      </div>
      <p className="mt-1 max-w-[75ch] text-sm [overflow-wrap:anywhere]">
        <Sentence claim={claim} />
      </p>
      {why === "differs" && <p className="text-sm text-warn">≠ {claim.agreement?.sum}</p>}
      <div className="mt-1.5 flex flex-wrap items-center gap-2 scripted">
        {onAnswer &&
          (["right", "wrong"] as const).map((a) => (
            <button
              key={a}
              type="button"
              aria-pressed={answer === a}
              className={`${BUTTON} aria-pressed:border-acc aria-pressed:font-semibold`}
              onClick={() => onAnswer(answer === a ? null : a)}
            >
              {a === "right" ? "Right" : "Wrong"}
            </button>
          ))}
        {canWrite ? (
          <button type="button" className={BUTTON} aria-expanded={open} onClick={() => setOpen(!open)}>
            Correct
          </button>
        ) : (
          <CopyButton text={gold} label="This is wrong: copy a label line" />
        )}
        {correcting.message && (
          <span role="status" className={`text-sm ${correcting.failed ? "text-warn" : ""}`}>
            {correcting.message}
          </span>
        )}
      </div>
      {open && <ClaimForm correcting={correcting} claim={claim} abstract="" onClose={() => setOpen(false)} />}
    </li>
  );
}
