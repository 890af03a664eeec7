import { memo } from "react";
import { Sayings } from "@/components/ui/said";
import type { Said } from "@/lib/chart/sentence";

export type { Said };

/** What the sentence says before the chart is here. */
export const plainSentence = (matched: number): Said[] => [
  { text: `${matched} ${matched === 1 ? "paper" : "papers"}`, strong: true },
  { text: "." },
];

/** One live sentence sums the view up; two lines are kept free for it, so that nothing below moves. */
export const Sentence = memo(function Sentence({ said, stale }: { said: readonly Said[]; stale: boolean }) {
  return (
    <div className="min-h-12 max-md:min-h-[72px]">
      <p
        role="status"
        aria-busy={stale}
        className={`max-w-[90ch] text-md leading-6 max-md:text-[15px] ${stale ? "lags" : ""}`}
      >
        <Sayings said={said} />
      </p>
    </div>
  );
});
