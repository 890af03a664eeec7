"use client";
import type { Analysis } from "@/lib/chart/analysis";
import { subjectOf } from "@/lib/chart/columns";
import { isMark } from "@/lib/chart/place";
import { MINUS, THIN } from "@/lib/format";
import { GROUP_KEYS, type GroupKey } from "@/lib/pareto";
import { type ChartOptions, groupChange } from "@/lib/query/chart-options";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

interface Props {
  a: Analysis;
  onOptions: (change: Partial<ChartOptions>) => void;
  /** Makes a filter of the enlarged part. */
  onFilter?: () => void;
}

/** What the picture compares, what it leaves out, and how its signs are read. */
export function Notes({ a, onOptions, onFilter }: Props) {
  return (
    <>
      <Compared a={a} onOptions={onOptions} />
      <LeftOut a={a} onOptions={onOptions} onFilter={onFilter} />
      <details className="pt-0.5">
        <summary>How to read the signs</summary>
        <ul className="m-0 list-disc pl-5">
          {signs(a).map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

const isGroup = (key: string): key is GroupKey => (GROUP_KEYS as readonly string[]).includes(key);

/** What the points do not share, with one frontier per group a click away. */
function Compared({ a, onOptions }: Props) {
  const { differ } = a;
  const { group } = a.options;
  if (differ.length === 0 && group === "none") return null;
  const grouped = group !== "none";
  return (
    <p className="m-0 pt-1">
      {grouped ? `One frontier per ${group}. ` : "Compared across "}
      {grouped ? (
        <Button onClick={() => onOptions(groupChange("none"))}>One frontier for all</Button>
      ) : (
        differ.map((d, k) => (
          <span key={d.key}>
            {k > 0 ? ", " : ""}
            {isGroup(d.key) ? (
              <Button
                title={`One frontier per ${d.key}`}
                onClick={() => onOptions(groupChange(d.key as GroupKey))}
              >
                {d.words}
              </Button>
            ) : (
              d.words
            )}
          </span>
        ))
      )}
      {grouped ? "" : `; each opens one frontier per group. ${a.comparable}`}
    </p>
  );
}

function LeftOut({ a, onOptions, onFilter }: Props) {
  const { hidden, options } = a;
  const others = hidden.other + hidden.finding;
  const parts = [
    others > 0 && (
      <span key="other">
        {count(others, "finding or number of a baseline is", "findings and numbers of baselines are")} off.{" "}
        <Button onClick={() => onOptions({ also: ["other", "finding"] })}>Show</Button>
      </span>
    ),
    a.trades.length < a.all && (
      <span key="crowd">
        All {a.all.toLocaleString("en-GB")} points are compared; {a.trades.length.toLocaleString("en-GB")} of
        them are drawn, every one of a frontier among them.
      </span>
    ),
    hidden.noFactor > 0 && (
      <span key="factor">{count(hidden.noFactor, "saving", "savings")} of 100 % or more have no factor.</span>
    ),
    options.off.length > 0 && (
      <Button key="off" onClick={() => onOptions({ off: [] })}>
        Show all legend entries
      </Button>
    ),
    options.zoom && (
      <Button key="zoom" onClick={() => onOptions({ zoom: null })}>
        Show the whole chart
      </Button>
    ),
    options.zoom && onFilter && (
      <Button key="filter" onClick={onFilter}>
        Use this part as filter
      </Button>
    ),
  ].filter(Boolean);
  return parts.length === 0 ? null : <p className="m-0 flex flex-wrap gap-x-4 pt-0.5">{parts}</p>;
}

function Button({
  onClick,
  title,
  children,
}: {
  onClick: () => void;
  title?: string;
  children: React.ReactNode;
}) {
  return (
    <button type="button" title={title} onClick={onClick} className="text-acc hover:underline">
      {children}
    </button>
  );
}

/** The signs that are on this picture, each with its meaning. */
function signs(a: Analysis): string[] {
  const drawn = a.trades.filter((_, i) => isMark(a.places[i]));
  const values = drawn.flatMap((t) =>
    t.quality.kind === "measured" ? [t.factor, t.quality.value] : [t.factor],
  );
  const readings = ["as claimed", "counting only what is guaranteed"];
  const [other, chosen] = a.options.frontier === "strict" ? readings : readings.reverse();
  const rows: [on: boolean, says: string][] = [
    [
      a.fronts.some((f) => f.members.length > 0),
      `Step line: the frontier, ${chosen}. Dotted step line: the frontier ${other}.`,
    ],
    [
      values.some((v) => v.open),
      "Arrow: “up to” points to where it may be less, “at least” to where it may be more.",
    ],
    [values.some((v) => v.said[0] !== v.said[1]), "Bar: a stated range; its mark stands at the better end."],
    [values.some((v) => v.about), "Hollow mark: “about”."],
    [
      a.mixed.length > 1,
      "Inside a mark: a dot for points, a dash for relative percent and shares kept, an upright for an error, nothing for unspecified percent.",
    ],
    [
      (a.axis === "score" || a.axis === "kept") && a.kinds.kept > 0,
      `Shares kept stand as the loss they leave: 96.7${THIN}% kept is ${MINUS}3.3${THIN}%.`,
    ],
    [a.axis.startsWith("error"), "Of an error less is better: a fall stands above the line."],
    [
      a.trades.some((t) => subjectOf(t.point) !== "own"),
      "Ring around a mark: dashed for another's result, dotted for a finding.",
    ],
    [
      a.trades.some((t) => !t.point.efficiency.sure || t.point.quality?.sure === false),
      "Question mark: read by a rule that is not always right.",
    ],
    [
      a.places.includes("better"),
      "Grey lane, + inside a mark: quality better, said in words. It has no number.",
    ],
    [
      a.places.includes("lane"),
      "Grey lane, ≈ inside a mark: quality kept, said in words. It has no number and is not zero.",
    ],
    [
      a.unstated > 0,
      `Ticks below: gains whose quality is not stated (${count(a.unstated, "paper", "papers")}).`,
    ],
    [
      a.otherUnit > 0,
      `Ticks with a dot: quality stated as a level, or as a kind of change this axis does not show (${a.otherUnit}).`,
    ],
    [
      a.winnerInterval !== null,
      "Solid ring: the winner at the chosen exchange rate; dashed curves: worth the same, half, a quarter.",
    ],
    [a.knee !== null, "Knee: the frontier's point furthest beyond the line between its ends."],
  ];
  return rows.flatMap(([on, says]) => (on ? [says] : []));
}
