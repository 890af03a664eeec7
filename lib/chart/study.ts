import { GROUP_KEYS, type Robust } from "@/lib/pareto";
import { type Glance, glanceOf } from "./glance";
import { groupsOf, type Outline, outline } from "./outline";
import { type Picks, picksOf } from "./sentence";
import { type Company, companiesOf, sharesOf, surest } from "./shares";

/** Small pictures at most, one a group; smaller groups are counted. */
const MOST_GROUPS = 12;

/** One group of the points shown, studied for itself. */
export interface GroupStudy {
  name: string;
  /** Its points on the plane and in the lanes. */
  placed: number;
  study: Study;
}

/** The groups of a chart, those that have most to show first. */
export interface Groups {
  drawn: GroupStudy[];
  /** Groups with fewer points than those. */
  more: number;
  /** Groups without any quality said. */
  empty: string[];
  /** Points that do not say it. */
  silent: number;
}

/** All that is worked out of the points shown, before any of them is loaded. */
export interface Study {
  outline: Outline;
  picks: Picks;
  /** Those a point is compared with; empty in the study of one group, as are the shares. */
  companies: Company[];
  /** In how many of the drawn cases points and papers are on a frontier; the surest papers first, each by a point. */
  shares: Robust;
  sure: { row: number; share: number }[];
  groups: Groups | null;
  /** null in the study of one group. */
  glance: Glance | null;
}

const NOBODY: Robust = { papers: new Map(), points: new Map(), cases: 1 };

const plainStudy = (o: Outline): Study => ({
  ...{ outline: o, picks: picksOf(o), companies: [], shares: NOBODY, sure: [], groups: null, glance: null },
});

/** Studies the points shown; a second's work for a million of them, so worth keeping. */
export function study(o: Outline): Study {
  const companies = companiesOf(o);
  const shares = sharesOf(companies);
  return {
    ...plainStudy(o),
    companies,
    shares,
    sure: surest(o, shares),
    groups: groupStudies(o),
    glance: glanceOf(o),
  };
}

function groupStudies(o: Outline): Groups | null {
  const { columns: c, shown, at, options } = o;
  const key = GROUP_KEYS.find((k) => k === options.group);
  if (!key) return null;
  const code = c.said[key].code;
  const placed = new Map<number, number>();
  for (const rows of [at.plane, at.better, at.lane])
    for (const row of rows) {
      const k = code[row] as number;
      placed.set(k, (placed.get(k) ?? 0) + 1);
    }
  const all = groupsOf(c, shown, key).map(({ name, rows }) => ({
    name,
    rows,
    placed: placed.get(code[rows[0] as number] as number) ?? 0,
  }));
  const seen = all.filter((g) => g.placed > 0).sort((a, b) => b.placed - a.placed);
  const alone = { ...options, y: o.axis, group: "none", rate: null } as const;
  return {
    drawn: seen.slice(0, MOST_GROUPS).map(({ name, rows, placed }) => ({
      name,
      placed,
      study: plainStudy(outline(c, rows, alone)),
    })),
    more: Math.max(0, seen.length - MOST_GROUPS),
    empty: all.filter((g) => g.placed === 0).map((g) => g.name),
    silent: shown.length - all.reduce((sum, g) => sum + g.rows.length, 0),
  };
}
