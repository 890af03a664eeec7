import { factor, formatClaim } from "@/lib/format";
import type { Difference } from "@/lib/pareto";
import type { Analysis, PointTrade } from "./analyse";
import { shortName } from "./words";

/** A piece of a sentence, strong or not. */
export interface Said {
  text: string;
  strong?: boolean;
}

const papersOf = (trades: readonly PointTrade[]) => new Set(trades.map((t) => t.point.paper)).size;
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const s = (text: string): Said => ({ text, strong: true });
const t = (text: string): Said => ({ text });

/**
 * One sentence that sums the chart up for the eye and the ear.
 * @param papers papers the filters let through; default: those with a point
 */
export function sentence(a: Analysis, papers?: number): Said[] {
  const total = papers ?? papersOf(a.trades);
  if (a.trades.length === 0)
    return [s(count(total, "paper", "papers")), t(", none of them with a gain to draw.")];
  const plane = a.trades.filter((_, i) => a.places[i] === "plane");
  const said = [
    s(count(total, "paper", "papers")),
    t(`, ${papersOf(plane)} with a gain and its measured cost. `),
  ];
  said.push(...frontierWords(a, plane));
  const free = best(plane.filter((p) => p.quality.kind === "measured" && p.quality.value.claimed >= 0));
  const kept = best(a.trades.filter((_, i) => a.places[i] === "lane"));
  if (free)
    said.push(t("Best at no measured loss: "), s(winner(free)), t(` (${shortName(free.point.title)})`));
  if (kept)
    said.push(
      t(free ? "; with quality kept, in words: " : "With quality kept, in words: "),
      s(winner(kept)),
      t(` (${shortName(kept.point.title)})`),
    );
  if (free || kept) said.push(t("."));
  return said;
}

function frontierWords(a: Analysis, plane: readonly PointTrade[]): Said[] {
  if (plane.length === 0) return [];
  const fronts = a.fronts.filter((f) => f.strength === a.options.frontier);
  const on = papersOf(a.trades.filter((p) => a.on.has(p.point.id)));
  const how = a.options.frontier === "strict" ? "counting only what is guaranteed" : "as claimed";
  if (a.options.group === "none")
    return [s(`${on} ${on === 1 ? "is" : "are"} on the frontier`), t(`, ${how}. `)];
  if (fronts.length === 0) return [t(`No point states its ${a.options.group}, so there is no frontier. `)];
  return [
    s(`${on} ${on === 1 ? "is" : "are"} on ${count(fronts.length, "frontier", "frontiers")}`),
    t(`, one per ${a.options.group}, ${how}. `),
  ];
}

/** The largest gain as claimed. */
function best(trades: readonly PointTrade[]): PointTrade | null {
  return trades.reduce<PointTrade | null>(
    (b, p) => (b === null || p.factor.claimed > b.factor.claimed ? p : b),
    null,
  );
}

function winner(trade: PointTrade): string {
  const claim = trade.point.efficiency;
  if (claim.unit === "x") return formatClaim(claim);
  return `${formatClaim(claim)} (${factor(trade.factor.claimed)})`;
}

/** The warning that stands over an axis on which unlike units meet; null where there is one kind only. */
export function mixWarning(a: Analysis): string | null {
  if (a.mixed.length < 2) return null;
  const names = { pp: "percentage points", relative: "relative percent", percent: "unspecified percent" };
  const list = a.mixed.map((k) => names[k]);
  const words = `${list.slice(0, -1).join(", ")} and ${list.at(-1)} share this axis; the frontier compares unlike units.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the points on the plane do not agree on, a few words a key; empty where all agree. */
export function differWords(a: Analysis): { key: Difference["key"] | "quantity"; words: string }[] {
  const plane = a.trades.filter((_, i) => a.places[i] === "plane");
  const quantities = new Set(plane.map((p) => p.point.efficiency.quantity)).size;
  const found: { key: Difference["key"] | "quantity"; words: string }[] = [];
  if (quantities > 1) found.push({ key: "quantity", words: `${quantities} kinds of gain` });
  for (const d of a.differences) {
    if (d.same || d.values.length === 0 || plane.length < 2) continue;
    const many = d.values.length > 1 ? `${d.values.length} ${plural(d.key)}` : `one ${d.key}`;
    found.push({ key: d.key, words: d.unstated > 0 ? `${many} (${d.unstated} not stated)` : many });
  }
  return found;
}

const PLURALS: Record<string, string> = { hardware: "kinds of hardware" };
const plural = (key: string) => PLURALS[key] ?? `${key}s`;
