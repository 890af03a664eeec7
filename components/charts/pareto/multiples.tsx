import { memo } from "react";
import { type Analysis, type GroupView, groupAnalysis } from "@/lib/chart/analysis";
import { groupName } from "@/lib/chart/words";
import type { ChartView } from "@/lib/query/types";
import { MiniChart } from "./mini";

interface Props {
  analysis: Analysis;
  groups: ChartView["groups"];
}

/**
 * One small chart per group with a measured quality or one kept in words, all on the same axes, so that heights and
 * lengths can be compared between them; each says what its own points still do not share.
 */
export const SmallMultiples = memo(function SmallMultiples({ analysis: a, groups }: Props) {
  const { group } = a.options;
  if (!groups || group === "none") return null;
  const { drawn, more, empty, silent } = groups;
  const name = (given: string) => groupName(group, given);
  return (
    <section aria-label={`One chart per ${group}`} data-chart-multiples className="mt-3">
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {drawn.map((g) => (
          <div key={g.name}>
            <MiniChart
              title={`${name(g.name)} · ${g.placed}`}
              analysis={groupAnalysis(a, g)}
              width={360}
              height={220}
              table={false}
              legend={false}
            />
            <p className="m-0 px-1 pt-0.5 text-mut text-xs">{stillDiffers(g, group)}</p>
          </div>
        ))}
      </div>
      <p className="m-0 px-1 pt-1 text-mut text-xs">
        {more > 0 ? `${more} smaller groups are not drawn. ` : ""}
        {empty.length > 0 ? `No quality is stated with any gain of ${empty.map(name).join(", ")}. ` : ""}
        {silent > 0
          ? `${silent} ${silent === 1 ? "point does not state its" : "points do not state their"} ${group}: comparable with nothing, so without a picture.`
          : ""}
      </p>
    </section>
  );
});

/** "Still differ: 2 domains, 3 baselines (1 not stated)"; empty for a single measured point. */
function stillDiffers({ differ }: GroupView, group: string): string {
  const words = differ.filter((d) => d.key !== group).map((d) => d.words);
  return words.length > 0 ? `Inside it still differ: ${words.join(", ")}.` : "";
}
