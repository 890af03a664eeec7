import type { HedgedPoint } from "./types";

/** What two results must share to be comparable. */
export const GROUP_KEYS = [
  "technique",
  "domain",
  "benchmark",
  "model",
  "baseline",
  "hardware",
  "phase",
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/**
 * What a point says about one key: the words of its quality claim and, where that is silent, of its efficiency claim
 * (the other way round for hardware and phase, which belong to the efficiency); null where neither says.
 */
export function saidAbout(point: HedgedPoint, key: GroupKey): string | null {
  if (key === "technique" || key === "domain") return point[key];
  const [first, second] =
    key === "hardware" || key === "phase"
      ? [point.efficiency, point.quality]
      : [point.quality, point.efficiency];
  return first?.[key] ?? second?.[key] ?? null;
}

/** Names that differ only in case, spaces or hyphens are one: "ImageNet-1K" and "imagenet 1k". */
export const saidAlike = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, "");

export interface Group<P> {
  /** As the first point wrote it; null: not stated, which is comparable with nothing. */
  name: string | null;
  points: P[];
}

/** Points by what they say about a key, the largest group first, those that do not say it last. */
export function groupBy<P extends HedgedPoint>(points: readonly P[], key: GroupKey): Group<P>[] {
  const groups = new Map<string | null, Group<P>>();
  for (const point of points) {
    const name = saidAbout(point, key);
    const at = name === null ? null : saidAlike(name);
    const group = groups.get(at) ?? { name, points: [] };
    group.points.push(point);
    groups.set(at, group);
  }
  const order = (g: Group<P>) => (g.name === null ? 1 : 0);
  return [...groups.values()].sort((a, b) => order(a) - order(b) || b.points.length - a.points.length);
}

/** How far points agree on one key. */
export interface Difference {
  key: GroupKey;
  /** The different values, most frequent first. */
  values: string[];
  /** Points that say nothing about it. */
  unstated: number;
  /** Whether all points say the same. */
  same: boolean;
}

/** What differs between points, key by key. Silence is no agreement: `same` asks every point to say it. */
export function differences(points: readonly HedgedPoint[]): Difference[] {
  return GROUP_KEYS.map((key) => {
    const groups = groupBy(points, key);
    const values = groups.flatMap((g) => (g.name === null ? [] : [g.name]));
    const unstated = groups.find((g) => g.name === null)?.points.length ?? 0;
    return { key, values, unstated, same: values.length === 1 && unstated === 0 };
  });
}
