import { PickedLink } from "@/components/ui/picked";
import { shortName } from "@/lib/chart/words";
import { tidyText } from "@/lib/format";
import type { Distribution } from "@/lib/query/types";
import { sayEntry, sayQuantity, saySpread, sayValue } from "./say";
import { type Dot, type Spread, type Strip, spreadOf } from "./spread";

const ROW = 44;
const MIDDLE = ROW / 2;
const LIFT = 8;
const GRID = "gap-4 md:grid md:grid-cols-[150px_minmax(0,1fr)_264px]";
const percent = (x: number) => `${x}%`;

interface Props {
  /** Distributions of one unit, not empty. */
  distributions: readonly Distribution[];
  /** What the axis says, e.g. "how many times better (log)". */
  axis: string;
}

/**
 * Every reported number as a dot on one axis, a strip per quantity, with the middle half and the median.
 * Drawn by the server; its table twin holds the same numbers.
 */
export function SpreadPlot({ distributions, axis }: Props) {
  const spread = spreadOf(distributions);
  return (
    <figure className="m-0 rounded-md border bg-card px-3 pt-2 pb-2.5">
      <ul className="m-0 list-none p-0">
        {spread.strips.map((strip) => (
          <li
            key={sayQuantity(strip.distribution)}
            className={`items-center border-b py-1 last:border-b-0 max-md:py-2 ${GRID}`}
          >
            <PickedLink
              href={`/how#${strip.distribution.quantity}`}
              className="inline-block text-sm text-ink first-letter:uppercase"
              title="How this is read"
            >
              {sayQuantity(strip.distribution)}
            </PickedLink>
            <Drawing strip={strip} none={spread.none} />
            <Facts d={strip.distribution} />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={GRID}>
        <span />
        <Axis ticks={spread.ticks} />
        <span />
      </div>
      <figcaption className="mt-1 text-right text-xs text-mut max-md:text-left">
        {axis} → · dot: one reported number, hollow where hedged · shade: the middle half · line: the median,
        both of one number a paper
      </figcaption>
    </figure>
  );
}

function Facts({ d }: { d: Distribution }) {
  return (
    <span className="block text-xs text-mut md:text-right md:whitespace-nowrap">
      {d.papers > 1 ? (
        <>
          median <b className="font-semibold text-ink">{sayValue(d.median, d)}</b> · {sayValue(d.min, d)} to{" "}
          {sayValue(d.max, d)}
        </>
      ) : (
        <b className="font-semibold text-ink">{sayValue(d.median, d)}</b>
      )}
      {" · "}
      {d.papers} {d.papers === 1 ? "paper" : "papers"}
    </span>
  );
}

function Drawing({ strip, none }: { strip: Strip; none: number }) {
  const { distribution: d, dots, quartiles, median } = strip;
  return (
    <svg
      height={ROW}
      role="img"
      aria-label={saySpread(d)}
      data-quantity={d.quantity}
      className="block w-full overflow-visible"
    >
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" />
      <line
        x1={percent(none)}
        x2={percent(none)}
        y1={2}
        y2={ROW - 2}
        stroke="var(--mut)"
        strokeOpacity={0.7}
      />
      {d.claims > 3 && (
        <rect
          x={percent(quartiles[0])}
          width={percent(Math.max(0.4, quartiles[1] - quartiles[0]))}
          y={MIDDLE - 15}
          height={30}
          rx={4}
          fill="var(--c)"
          fillOpacity={0.16}
        />
      )}
      {d.claims > 1 && (
        <line
          x1={percent(median)}
          x2={percent(median)}
          y1={MIDDLE - 17}
          y2={MIDDLE + 17}
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      {dots.map((dot) => (
        <Mark key={dot.key} dot={dot} of={d} />
      ))}
    </svg>
  );
}

function Mark({ dot: { x, to, lift, value }, of }: { dot: Dot; of: Distribution }) {
  const y = MIDDLE + lift * LIFT;
  const exact = value.bound === "exact";
  return (
    <>
      {to !== x && (
        <line
          x1={percent(x)}
          x2={percent(to)}
          y1={y}
          y2={y}
          stroke="var(--c)"
          strokeWidth={3}
          strokeOpacity={0.45}
        />
      )}
      <circle
        cx={percent(x)}
        cy={y}
        r={4}
        fill={exact ? "var(--c)" : "var(--card)"}
        stroke={exact ? "var(--card)" : "var(--c)"}
        strokeWidth={exact ? 1 : 2}
      >
        <title>{`${shortName(tidyText(value.title))}: ${sayEntry(value, of)}`}</title>
      </circle>
    </>
  );
}

function Axis({ ticks }: { ticks: Spread["ticks"] }) {
  return (
    <span className="relative block h-5 text-xs text-mut">
      {ticks.map((t) => (
        <span
          key={t.value}
          className={`absolute top-0 -translate-x-1/2 whitespace-nowrap ${t.narrow ? "" : "max-lg:hidden"}`}
          style={{ left: percent(t.x) }}
        >
          {t.label}
        </span>
      ))}
    </span>
  );
}
