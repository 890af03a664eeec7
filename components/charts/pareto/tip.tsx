"use client";
import { VerdictWords } from "@/components/evidence/verdict";
import { ClaimChip } from "@/components/ui/chip";
import type { PointTrade } from "@/lib/chart/analysis";
import { subjectOf } from "@/lib/chart/columns";
import type { Mark } from "@/lib/chart/marks";
import { KIND_WORDS, sayDerivation, sayFactor, sayHedge } from "@/lib/chart/words";
import type { Verdict } from "@/lib/query/types";

interface Props {
  trade: PointTrade;
  mark: Mark;
  verdict: Verdict | undefined;
  width: number;
  /** On touch and keyboard the card stays and offers the way to the evidence. */
  onOpen?: () => void;
}

const WIDTH = 300;

/** The card at a mark: paper, both numbers, their words, the arithmetic of what is not written. */
export function Tip({ trade, mark, verdict, width, onOpen }: Props) {
  const left = Math.max(4, Math.min(width - WIDTH - 4, mark.x - WIDTH / 2));
  const below = mark.y < 150;
  const place = below
    ? { left, top: mark.y + 14 }
    : { left, top: mark.y - 14, transform: "translateY(-100%)" };
  return (
    <div
      data-chart-tip
      className={`absolute z-20 w-[300px] max-w-full rounded-md border bg-card px-3 py-2 text-xs shadow-lg ${onOpen ? "" : "pointer-events-none"}`}
      style={place}
    >
      <PointFacts trade={trade} verdict={verdict} />
      {onOpen && (
        <button type="button" onClick={onOpen} className="mt-1.5 rounded-sm border px-2 py-0.5 text-acc">
          Open the evidence
        </button>
      )}
    </div>
  );
}

/** What a point says, in the one notation and in its own words. */
export function PointFacts({ trade, verdict }: { trade: PointTrade; verdict?: Verdict | undefined }) {
  const { point, quality } = trade;
  const subject = subjectOf(point);
  const lines = [
    sayFactor(point.efficiency),
    quality.kind === "measured" && quality.derived ? sayDerivation(quality.derived) : null,
    sayHedge(trade),
  ].filter((l) => l !== null);
  return (
    <>
      <p className="m-0 font-semibold text-sm leading-snug">{point.title}</p>
      <p className="my-1 flex flex-wrap items-center gap-1">
        <ClaimChip claim={point.efficiency} />
        <span aria-hidden="true" className="text-mut">
          ↔
        </span>
        {point.quality ? (
          <ClaimChip claim={point.quality} />
        ) : (
          <span className="text-mut">quality not stated</span>
        )}
      </p>
      <p className="m-0 text-mut">
        <q>{point.efficiency.quote}</q>
        {point.quality && point.quality.quote !== point.efficiency.quote && (
          <>
            {" "}
            <q>{point.quality.quote}</q>
          </>
        )}
      </p>
      {lines.map((line) => (
        <p key={line} className="m-0 mt-1 text-mut tabular-nums">
          {line}
        </p>
      ))}
      {verdict && (
        <p className="m-0 mt-1">
          <VerdictWords verdict={verdict} />
        </p>
      )}
      <p className="m-0 mt-1 text-mut">
        {quality.kind === "measured" ? `Quality in ${KIND_WORDS[quality.unit].name}. ` : ""}
        {subject === "own" ? "" : subject === "other" ? "Another's result. " : "A finding. "}
        {[point.year, point.quality?.benchmark ?? point.efficiency.benchmark].filter(Boolean).join(" · ")}
      </p>
    </>
  );
}
