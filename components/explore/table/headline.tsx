import type { PaperRow } from "@/lib/query/types";
import { ChipLink, NotStated } from "./number-link";

/** The numbers that stand for a paper: a gain with the quality of the same setting, or its gains. */
export function Headline({ row, wrap = false }: { row: PaperRow; wrap?: boolean }) {
  const [first, second] = row.headlines;
  if (!first) return <NotStated />;
  const { subject } = first.efficiency;
  return (
    <>
      <span className={`flex items-start gap-x-1.5 gap-y-1 ${wrap ? "flex-wrap" : "overflow-hidden"}`}>
        <ChipLink claim={first.efficiency} />
        {first.quality ? (
          <>
            <span className="shrink-0 leading-5 text-mut" aria-hidden="true">
              ↔
            </span>
            <span className="sr-only"> with </span>
            <ChipLink claim={first.quality} />
          </>
        ) : (
          second && <ChipLink claim={second.efficiency} />
        )}
      </span>
      {subject !== "own" && <span className="block pt-px text-xs leading-4 text-mut">{subject}</span>}
    </>
  );
}
