"use client";
import Link from "next/link";
import type { PointTrade } from "@/lib/chart/analysis";
import { sayChange, sayDiffers, sayMargin, sayShare } from "@/lib/chart/why";
import { shortName } from "@/lib/chart/words";
import { formatClaim } from "@/lib/format";
import { cheapest, tradeOf } from "@/lib/pareto";
import { type ChartOptions, parseOptions } from "@/lib/query/chart-options";
import type { PointView, WhyView } from "@/lib/query/types";
import { PointFacts } from "./tip";

interface Props {
  /** null: the chart shows no point of the paper. */
  why: WhyView | null;
  /** What the chart was asked with. */
  question: string;
  /** What one point of quality is worth, where the reader says so. */
  rate: number | null;
  onSelect?: (point: PointView) => void;
  /** Adds a link to the paper's page, opened there. */
  target?: "_blank";
}

/** Why the selected point is, or is not, on the frontier, and what would put it there. */
export function WhyPanel({ why, question, rate, onSelect, target }: Props) {
  if (why === null)
    return <p className="text-mut text-sm">This paper has no point on the chart under these choices.</p>;
  const { options } = parseOptions(new URLSearchParams(question));
  const trade = tradeOf(why.point) as PointTrade;
  const cheap = rate === null ? null : cheapest(why.changes, rate);
  return (
    <section
      aria-label="Why it is, or is not, on the frontier"
      data-chart-why
      className="grid gap-x-6 gap-y-2 rounded-md border bg-card p-3 text-sm md:grid-cols-2"
    >
      <div className="text-xs">
        <PointFacts trade={trade} />
        {target && (
          <Link href={`/papers/${why.point.paper}`} target={target} prefetch={false}>
            Open the paper
          </Link>
        )}
      </div>
      <div>
        <p className="m-0 font-semibold text-sm">{verdict(why, options)}</p>
        {why.rivals.length > 0 && <Rivals why={why} onSelect={onSelect} />}
        {why.changes.length > 0 && (
          <p className="m-0 mt-1">
            It would be on the frontier with {why.changes.length > 1 ? "one of: " : ""}
            {short(why.changes, cheap).map((c, k) => (
              <span key={`${c.x} ${c.y}`}>
                {k > 0 ? "; " : ""}
                {c === cheap ? <strong>{sayChange(c, trade)}</strong> : sayChange(c, trade)}
              </span>
            ))}
            .{cheap ? " The cheapest at the chosen exchange rate is in bold." : ""}
          </p>
        )}
        {why.share !== null && <p className="m-0 mt-1 text-mut text-xs">{sayShare(why.share, why.cases)}</p>}
      </div>
    </section>
  );
}

/** The two single-axis changes, and the cheapest or middle corner between them. */
function short(changes: WhyView["changes"], cheap: WhyView["changes"][number] | null) {
  const middle = cheap ?? changes[Math.floor(changes.length / 2)];
  return [...new Set([changes[0], middle, changes.at(-1)])].filter((c) => c !== undefined);
}

function verdict(why: WhyView, options: ChartOptions): string {
  if (why.place === "better")
    return "Better quality is said in words: it stands in its own lane and is not measured against numbers.";
  if (why.place === "lane")
    return "Quality kept is said in words: it stands in its own lane and is not measured against numbers.";
  if (why.place === "unstated") return "The paper states no quality for this gain, so it is on no frontier.";
  if (why.place === "other-unit")
    return "Its quality is a level, or a kind of change this axis does not show, so it is not compared here.";
  if (why.group === null)
    return `It does not state its ${options.group}, so it is comparable with no other point.`;
  const where = why.group === undefined ? "the frontier" : `the frontier of ${why.group}`;
  if (why.strict && why.claimed) return `On ${where}, as claimed and counting only what is guaranteed.`;
  if (why.claimed) return `On ${where} as claimed, not when only what is guaranteed counts.`;
  if (why.strict) return `On ${where} when only what is guaranteed counts, not as claimed.`;
  const n = why.rivalCount;
  return n === 0
    ? `Not on ${where}: nothing is guaranteed.`
    : `Not on ${where}: ${n} ${n === 1 ? "point is" : "points are"} at least as good on both axes.`;
}

function Rivals({ why, onSelect }: { why: WhyView; onSelect?: Props["onSelect"] }) {
  return (
    <ul className="m-0 list-none p-0">
      {why.rivals.map((r) => (
        <li key={r.point.id} className="mt-1">
          <button
            type="button"
            className="font-medium text-acc hover:underline"
            onClick={() => onSelect?.(r.point)}
          >
            {shortName(r.point.title)}
          </button>{" "}
          has {sayMargin(r, tradeOf(r.point) as PointTrade)}
          {r.certain ? ", whatever the hedges mean" : ""}: {formatClaim(r.point.efficiency)}
          {r.point.quality ? `, ${formatClaim(r.point.quality)}` : ""}.
          {r.differs.some((d) => d.values.length > 0) && (
            <span className="block text-mut text-xs">Not shared: {sayDiffers(r.differs)}</span>
          )}
        </li>
      ))}
      {why.rivalCount > why.rivals.length && (
        <li className="text-mut">and {why.rivalCount - why.rivals.length} more</li>
      )}
    </ul>
  );
}
