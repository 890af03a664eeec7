import { labelName } from "@/lib/format";
import { groupBy } from "@/lib/pareto";
import type { PointView } from "@/lib/query/types";
import { analyse } from "./analyse";
import { MiniChart } from "./mini";
import type { ChartOptions } from "./options";
import { factorDomain, qualityDomain } from "./scales";

interface Props {
  points: readonly PointView[];
  options: ChartOptions;
}

/** Pictures at most; smaller groups are counted. */
const MOST = 12;

/** One small chart per group, all on the same axes, so that heights and lengths can be compared between them. */
export function SmallMultiples({ points, options }: Props) {
  if (options.group === "none") return null;
  const whole = analyse(points, { ...options, group: "none" });
  const shown = whole.trades.map((t) => t.point);
  const groups = groupBy(shown, options.group);
  const stated = groups.filter((g) => g.name !== null);
  const silent = groups.find((g) => g.name === null)?.points.length ?? 0;
  const zoom = options.zoom ?? {
    factor: factorDomain(whole.trades.flatMap((t) => t.factor.said)),
    accuracy: qualityDomain(
      whole.trades.flatMap((t, i) =>
        whole.places[i] === "plane" && t.quality.kind === "measured" ? t.quality.value.said : [],
      ),
    ),
  };
  const rest = stated.length - MOST;
  return (
    <section aria-label={`One chart per ${options.group}`}>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {stated.slice(0, MOST).map((g) => (
          <MiniChart
            key={g.name}
            title={`${labelName(g.name ?? "")} · ${g.points.length}`}
            points={g.points}
            options={{ ...options, group: "none", zoom }}
            width={360}
            height={220}
            table={false}
          />
        ))}
      </div>
      <p className="m-0 pt-1 text-mut text-xs">
        {rest > 0 ? `${rest} smaller groups are not drawn. ` : ""}
        {silent > 0
          ? `${silent} points do not state their ${options.group}; they are comparable with nothing and have no picture.`
          : ""}
      </p>
    </section>
  );
}
