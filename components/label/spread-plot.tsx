import Link from "next/link";
import { shortName } from "@/components/charts/pareto/words";
import { tidyText } from "@/lib/format";
import type { Distribution } from "@/lib/query/types";
import { sayEntry, sayQuantity, saySpread, sayValue } from "./say";
import { type Spread, type Strip, spreadOf } from "./spread";

const WIDTH = 640;
const ROW = 44;
const LIFT = 7;

interface Props {
  /** Distributions of one unit, not empty. */
  distributions: readonly Distribution[];
  /** What the axis says, e.g. "how many times better (log)". */
  axis: string;
}

/**
 * Every reported number as a dot on one axis, a strip per quantity, with the middle half and the median.
 * Drawn by the server; the table twin below holds the same numbers.
 */
export function SpreadPlot({ distributions, axis }: Props) {
  const spread = spreadOf(distributions, WIDTH);
  return (
    <figure className="m-0 rounded-md border bg-card px-3 pt-2 pb-2.5">
      <ul className="m-0 list-none p-0">
        {spread.strips.map((strip) => (
          <li
            key={sayQuantity(strip.distribution)}
            className="items-center gap-3 border-b py-1 last:border-b-0 md:grid md:grid-cols-[150px_minmax(0,1fr)_190px]"
          >
            <span className="text-sm">
              <Link
                href={`/how#${strip.distribution.quantity}`}
                className="text-ink"
                title="How this is read"
              >
                {sayQuantity(strip.distribution)}
              </Link>
            </span>
            <Drawing strip={strip} spread={spread} />
            <Facts d={strip.distribution} />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="gap-3 md:grid md:grid-cols-[150px_minmax(0,1fr)_190px]">
        <span />
        <Axis spread={spread} />
        <span />
      </div>
      <figcaption className="text-right text-xs text-mut">
        {axis} → · dot: one reported number · bar: the middle half · line: the median
      </figcaption>
    </figure>
  );
}

function Facts({ d }: { d: Distribution }) {
  return (
    <span className="block text-xs text-mut md:text-right">
      {d.claims > 1 ? (
        <>
          median <b className="font-semibold text-ink">{sayValue(d.median, d.unit)}</b> ·{" "}
          {sayValue(d.min, d.unit)} to {sayValue(d.max, d.unit)}
        </>
      ) : (
        <b className="font-semibold text-ink">{sayValue(d.median, d.unit)}</b>
      )}
      {" · "}
      {d.papers} {d.papers === 1 ? "paper" : "papers"}
    </span>
  );
}

function Drawing({ strip, spread }: { strip: Strip; spread: Spread }) {
  const { distribution: d, dots, quartiles, median } = strip;
  const middle = ROW / 2;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${ROW}`}
      role="img"
      aria-label={saySpread(d)}
      data-quantity={d.quantity}
      className="block w-full"
    >
      <line x1={0} x2={WIDTH} y1={middle} y2={middle} stroke="var(--line)" />
      <line x1={spread.none} x2={spread.none} y1={2} y2={ROW - 2} stroke="var(--mut)" strokeOpacity={0.7} />
      {d.claims > 3 && (
        <rect
          x={quartiles[0]}
          width={Math.max(2, quartiles[1] - quartiles[0])}
          y={middle - 15}
          height={30}
          rx={4}
          fill="var(--c)"
          fillOpacity={0.16}
        />
      )}
      {dots.map(({ key, x, to, lift, value }) => (
        <g key={key} transform={`translate(0 ${middle + lift * LIFT})`}>
          {to !== x && (
            <line x1={x} x2={to} y1={0} y2={0} stroke="var(--c)" strokeWidth={3} strokeOpacity={0.45} />
          )}
          <circle
            cx={x}
            cy={0}
            r={4}
            fill={value.bound === "exact" ? "var(--c)" : "var(--card)"}
            stroke={value.bound === "exact" ? "var(--card)" : "var(--c)"}
            strokeWidth={value.bound === "exact" ? 1 : 2}
          >
            <title>{`${shortName(tidyText(value.title))}: ${sayEntry(value, d.unit)}`}</title>
          </circle>
        </g>
      ))}
      {d.claims > 1 && (
        <line x1={median} x2={median} y1={middle - 17} y2={middle + 17} stroke="var(--ink)" strokeWidth={2} />
      )}
    </svg>
  );
}

function Axis({ spread }: { spread: Spread }) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 18`} className="block w-full">
      {spread.ticks.map((t) => (
        <text key={t.value} x={t.at} y={13} textAnchor="middle" fontSize={12} fill="var(--mut)">
          {t.label}
        </text>
      ))}
    </svg>
  );
}
