import { columns, isoFactor, isoQuality } from "@/lib/pareto";
import type { Analysis, PointTrade } from "./analysis";
import { type Corner, cutSteps } from "./cut";
import { type Frame, inside } from "./frame";
import type { Box } from "./labels";

/** A frontier as a staircase. */
export interface Stair {
  strength: "strict" | "claimed";
  /** The one the reader chose is drawn in full, the other one dashed and quiet. */
  chosen: boolean;
  /** Of a group; null for the only one. */
  name: string | null;
  colour: string;
  path: string;
  /** Its level and upright pieces, which no word should cross. */
  pieces: Box[];
  /** Where the staircase ends, for its name. */
  end: { x: number; y: number };
}

/** Staircases of every frontier that has a point, the quiet ones first so that the chosen ones lie on top. */
export function stairsOf(a: Analysis, f: Frame): Stair[] {
  // A group's line has the colour of its marks, where marks are coloured by group; else it stays neutral and named.
  const colours = new Map(
    a.options.colour === a.options.group ? a.colours.map((s) => [s.value, s.colour]) : [],
  );
  return a.fronts
    .filter((front) => front.members.length > 0)
    .map((front) => {
      const { xs, ys } = columns(
        front.members.map((i) => a.trades[i] as PointTrade),
        front.strength,
      );
      const px = Array.from(xs, (x) => r(f.factor.beyond(x)));
      const py = Array.from(ys, (y) => r(f.quality.beyond(y)));
      const foot = Math.max(f.plane[1], ...py);
      const corners = px.flatMap((x, k) => [[x, py[k] as number] as const, [x, py[k + 1] ?? foot] as const]);
      const last = px.length - 1;
      const line = [[Math.min(f.x[0], px[0] as number), py[0] as number] as const, ...corners];
      return {
        strength: front.strength,
        chosen: front.strength === a.options.frontier,
        name: front.name,
        colour: colours.get(front.name ?? "") ?? "var(--ink)",
        path: cutSteps(line, f.x, f.plane),
        pieces: line.slice(1).map((to, k) => boxBetween(line[k] as Corner, to)),
        end: { x: px[last] as number, y: Math.max(f.plane[0], py[last] as number) },
      };
    })
    .sort((s, t) => Number(s.chosen) - Number(t.chosen));
}

/** The room of a line's piece, half a pixel to each side. */
const boxBetween = ([ax, ay]: Corner, [bx, by]: Corner): Box => ({
  ...{ x0: Math.min(ax, bx) - 0.5, x1: Math.max(ax, bx) + 0.5 },
  ...{ y0: Math.min(ay, by) - 0.5, y1: Math.max(ay, by) + 0.5 },
});

/** Lines of equal worth at the chosen rate: through the winner, and worth twice and four times less. */
export interface Iso {
  path: string;
  /** How many times less than the winner it is worth: 1 is the winner's own line. */
  less: number;
  /** Its lower end, for its name. */
  end: { x: number; y: number };
}

const STEPS = 48;

export function isoLines(a: Analysis, f: Frame): Iso[] {
  const { rate } = a.options;
  const winner = a.trades[a.winnerInterval?.winners[0] ?? -1];
  if (rate === null || winner === undefined || winner.quality.kind !== "measured") return [];
  const end = a.options.frontier === "strict" ? "low" : "claimed";
  const [x, y] = [winner.factor[end], winner.quality.value[end]];
  return [1, 2, 4].flatMap((less) => {
    // Sampled along both axes: at a high rate the line is nearly level, at a low one nearly upright.
    const dots: [number, number][] = [];
    for (let k = 0; k <= STEPS; k++) {
      const px = f.x[0] + ((f.x[1] - f.x[0]) * k) / STEPS;
      const py = f.plane[0] + ((f.plane[1] - f.plane[0]) * k) / STEPS;
      const across = isoFactor(x / less, y, rate, f.quality.toValue(py));
      if (inside(across, f.factor.domain)) dots.push([r(f.factor.toPixel(across)), r(py)]);
      const up = isoQuality(x / less, y, rate, f.factor.toValue(px));
      if (inside(up, f.quality.domain)) dots.push([r(px), r(f.quality.toPixel(up))]);
    }
    dots.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
    const [ex, ey] = dots.at(-1) ?? [0, 0];
    const path = `M${dots.map((d) => d.join(" ")).join("L")}`;
    return dots.length > 1 ? [{ path, less, end: { x: ex, y: ey } }] : [];
  });
}

/** Bars of a distribution along an axis, as one path. */
export interface Distribution {
  path: string;
  bins: { from: number; to: number; count: number }[];
}

const BIN = 12;

/** Distributions of all factors shown (rugs and lane too) and of the measured qualities. */
export function distributions(a: Analysis, f: Frame): { factor: Distribution; quality: Distribution } | null {
  if (!f.above || !f.beside) return null;
  const factors = a.spread?.factor ?? a.trades.map((t) => t.factor.claimed);
  const qualities =
    a.spread?.quality ??
    a.trades.flatMap((t, i) =>
      a.places[i] === "plane" && t.quality.kind === "measured" ? [t.quality.value.claimed] : [],
    );
  const across = histogram(factors, f.factor, f.x);
  const upward = histogram(qualities, f.quality, f.plane);
  const [top, foot] = f.above;
  const [near, far] = f.beside;
  return {
    factor: {
      bins: across.bins,
      path: across.bars
        .map((b) => `M${r(b.at + 1)} ${foot}v${r(-b.share * (foot - top))}h${r(b.size - 2)}V${foot}z`)
        .join(""),
    },
    quality: {
      bins: upward.bins,
      path: upward.bars
        .map((b) => `M${near} ${r(b.at + 1)}h${r(b.share * (far - near))}v${r(b.size - 2)}H${near}z`)
        .join(""),
    },
  };
}

function histogram(values: readonly number[], axis: Frame["factor"], [p0, p1]: readonly [number, number]) {
  const n = Math.max(1, Math.round((p1 - p0) / BIN));
  const size = (p1 - p0) / n;
  const counts = new Array<number>(n).fill(0);
  for (const v of values) {
    if (v < axis.domain[0] || v > axis.domain[1]) continue;
    const k = Math.min(n - 1, Math.floor((axis.toPixel(v) - p0) / size));
    counts[k] = (counts[k] as number) + 1;
  }
  const most = Math.max(1, ...counts);
  const bars = counts.flatMap((count, k) =>
    count ? [{ at: p0 + k * size, size, share: count / most }] : [],
  );
  const bins = counts.flatMap((count, k) => {
    const ends = [axis.toValue(p0 + k * size), axis.toValue(p0 + (k + 1) * size)];
    return count ? [{ from: Math.min(...ends), to: Math.max(...ends), count }] : [];
  });
  return { bars, bins };
}

const r = (value: number) => Number(value.toFixed(1));
