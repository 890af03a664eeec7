import { ClaimChip } from "@/components/ui/chip";
import { tidyText } from "@/lib/format";
import type { ClaimView, TradeoffView } from "@/lib/query/types";

/** A gain beside what it costs: `52 % fewer tokens ↔ +6.4 % accuracy`. */
export function Pair({ efficiency, quality }: { efficiency: ClaimView; quality: ClaimView | null }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 gap-y-1">
      <ClaimChip claim={efficiency} />
      {quality && (
        <>
          <span aria-hidden="true" className="text-mut">
            ↔
          </span>
          <span className="sr-only">with</span>
          <ClaimChip claim={quality} />
        </>
      )}
    </span>
  );
}

const STEP_WORDS = {
  clause: "said in one clause",
  sentence: "said in one sentence",
  neighbour: "said in neighbouring sentences",
} as const;

/** The trade-offs of a paper, each with the words that joined its two numbers. */
export function Tradeoffs({ tradeoffs }: { tradeoffs: TradeoffView[] }) {
  return (
    <ul className="m-0 grid list-none gap-2 p-0">
      {tradeoffs.map((t) => (
        <li key={t.n}>
          <Pair efficiency={t.efficiency} quality={t.quality} />
          <small className="ml-2 text-xs text-mut">
            {STEP_WORDS[t.step]}
            {t.joined && <> by “{tidyText(t.joined)}”</>}
          </small>
        </li>
      ))}
    </ul>
  );
}
