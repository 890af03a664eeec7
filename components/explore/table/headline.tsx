import type { PaperRow } from "@/lib/query/types";
import { ChipLink, NotStated } from "./number-link";

/** The numbers that stand for a paper: a gain with the quality of the same setting, or its gains. */
export function Headline({ row }: { row: PaperRow }) {
  const [first, second] = row.headlines;
  if (!first) return <NotStated />;
  const { subject } = first.efficiency;
  const beside = first.quality ?? second?.efficiency;
  return (
    <span className="headline">
      <ChipLink claim={first.efficiency} />
      {(beside || subject !== "own") && (
        <span className="inline-flex max-w-full min-w-0 items-center gap-1.5">
          {first.quality && (
            <>
              <span className="shrink-0 text-mut" aria-hidden="true">
                ↔
              </span>
              <span className="sr-only"> with </span>
            </>
          )}
          {beside && <ChipLink claim={beside} />}
          {subject !== "own" && <small className="shrink-0 text-xs text-mut">{subject}</small>}
        </span>
      )}
    </span>
  );
}
