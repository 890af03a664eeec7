import { memo } from "react";
import { type Analysis, analyse } from "@/lib/chart/analyse";
import { domainsOf } from "@/lib/chart/frame";
import { differWords } from "@/lib/chart/sentence";
import { groupName } from "@/lib/chart/words";
import { type Group, groupBy } from "@/lib/pareto";
import type { PointView } from "@/lib/query/types";
import { MiniChart } from "./mini";

/** Pictures at most; smaller groups are counted. */
const MOST = 12;

/**
 * One small chart per group with a measured quality or one kept in words, all on the same axes, so that heights and
 * lengths can be compared between them; each says what its own points still do not share.
 */
export const SmallMultiples = memo(function SmallMultiples({ analysis: a }: { analysis: Analysis }) {
  const { options } = a;
  const { group } = options;
  if (group === "none") return null;
  const placed = new Set(a.trades.flatMap((t, i) => (standsOn(a, i) ? [t.point] : [])));
  const groups = groupBy(
    a.trades.map((t) => t.point),
    group,
  );
  const stated = groups.filter((g) => g.name !== null);
  const count = (g: Group<PointView>) => g.points.filter((p) => placed.has(p)).length;
  const drawn = stated.filter((g) => count(g) > 0).sort((g, h) => count(h) - count(g));
  const empty = stated.filter((g) => count(g) === 0);
  const silent = groups.find((g) => g.name === null)?.points.length ?? 0;
  const name = (g: Group<PointView>) => groupName(group, g.name ?? "");
  const alone = { ...options, y: a.axis, group: "none", rate: null, zoom: domainsOf(a) } as const;
  return (
    <section aria-label={`One chart per ${group}`} data-chart-multiples className="mt-3">
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {drawn.slice(0, MOST).map((g) => (
          <div key={g.name}>
            <MiniChart
              title={`${name(g)} · ${count(g)}`}
              points={g.points}
              options={alone}
              width={360}
              height={220}
              table={false}
            />
            <p className="m-0 px-1 pt-0.5 text-mut text-xs">{stillDiffers(g.points, a)}</p>
          </div>
        ))}
      </div>
      <p className="m-0 px-1 pt-1 text-mut text-xs">
        {drawn.length > MOST ? `${drawn.length - MOST} smaller groups are not drawn. ` : ""}
        {empty.length > 0 ? `No quality is stated with any gain of ${empty.map(name).join(", ")}. ` : ""}
        {silent > 0
          ? `${silent} ${silent === 1 ? "point does not state its" : "points do not state their"} ${group}: comparable with nothing, so without a picture.`
          : ""}
      </p>
    </section>
  );
});

const standsOn = (a: Analysis, i: number) => a.places[i] === "plane" || a.places[i] === "lane";

/** "Still differ: 2 domains, 3 baselines (1 not stated)"; empty for a single measured point. */
function stillDiffers(points: readonly PointView[], a: Analysis): string {
  const words = differWords(analyse(points, { ...a.options, y: a.axis, group: "none" }))
    .filter((d) => d.key !== a.options.group)
    .map((d) => d.words);
  return words.length > 0 ? `Inside it still differ: ${words.join(", ")}.` : "";
}
