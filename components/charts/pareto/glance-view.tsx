import type { Analysis, PointTrade } from "@/lib/chart/analysis";
import { sayChangeOf, shortName } from "@/lib/chart/words";
import { factor, labelName } from "@/lib/format";
import { endOf, type Strength } from "@/lib/pareto";
import type { ChartView } from "@/lib/query/types";

type Glance = ChartView["glance"];
type Best = Glance["gains"][number]["claimed"];

interface Props {
  analysis: Pick<Analysis, "trades" | "options">;
  glance: Glance;
}

/** The chart as a small table: the best quality at so much gain or more, as claimed and as guaranteed. */
export function GlanceTable({ analysis, glance }: Props) {
  const { trades } = analysis;
  const strength = analysis.options.frontier;
  if (glance.gains.every(({ claimed }) => claimed.best === null && claimed.silent === 0)) return null;
  return (
    <section
      data-glance
      aria-labelledby="glance-title"
      className="rounded-md border bg-card px-3 py-2.5 text-sm"
    >
      <h2 id="glance-title" className="font-semibold">
        Best quality at a gain of at least
      </h2>
      <table className="mt-1 w-full table-fixed border-collapse">
        <thead>
          <tr className="text-left text-mut text-xs">
            <th scope="col" className="w-12 py-1 font-normal">
              Gain
            </th>
            <th scope="col" className="py-1 font-normal">
              as claimed
            </th>
            <th scope="col" className="w-[42%] py-1 pl-2 font-normal">
              guaranteed
            </th>
          </tr>
        </thead>
        <tbody>
          {glance.gains.map(({ gain, claimed, strict }) => (
            <tr key={gain} className="border-t align-top">
              <th scope="row" className="py-1.5 text-left font-semibold tabular-nums">
                ≥ {factor(gain)}
              </th>
              <td className="py-1.5">
                <Who trades={trades} best={claimed} strength="claimed" gain={gain} quote />
              </td>
              <td className="py-1.5 pl-2">
                <Who
                  trades={trades}
                  best={strict}
                  strength="strict"
                  gain={gain}
                  same={strict.best !== null && strict.best === claimed.best}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {glance.techniques.length > 0 && (
        <details className="border-t pt-1.5">
          <summary className="w-fit text-mut text-xs hover:text-ink">One line a technique</summary>
          <Techniques trades={trades} glance={glance} strength={strength} />
        </details>
      )}
    </section>
  );
}

interface WhoProps {
  trades: readonly PointTrade[];
  best: Best;
  strength: Strength;
  gain: number;
  /** The result that is claimed, too. */
  same?: boolean;
  quote?: boolean;
}

/** How many papers gain so much and state no quality. */
function silentWords(silent: number, strength: Strength, gain: number): string {
  const [papers, s, state] = silent === 1 ? ["paper", "s", "states"] : ["papers", "", "state"];
  const claim = strength === "strict" ? "guarantee" : "claim";
  return `${silent} ${papers} ${claim}${s} ${factor(gain)} or more and ${state} no quality`;
}

/** A quality, whose it is and in which words; or that nobody says any. */
function Who({ trades, best, strength, gain, same = false, quote = false }: WhoProps) {
  const trade = best.best === null ? undefined : trades[best.best];
  if (!trade)
    return (
      <span className="text-mut text-xs">
        — {best.silent > 0 && silentWords(best.silent, strength, gain)}
      </span>
    );
  const { paper, title, efficiency, quality } = trade.point;
  const measured = best.measured === null ? undefined : trades[best.measured];
  return (
    <span className="block [overflow-wrap:anywhere]">
      <strong className="tabular-nums">{qualityWords(trade, strength)}</strong>{" "}
      <small className="text-mut text-xs">
        {trade.quality.kind === "measured" ? "measured" : "in words"}
      </small>
      {same ? (
        <span className="block text-mut text-xs">the same</span>
      ) : (
        <a href={`/papers/${paper}#claim-${efficiency.n}`} title={title} className="block font-medium">
          {shortName(title)}
        </a>
      )}
      {quote && quality && <q className="line-clamp-3 text-mut text-xs">{quality.quote}</q>}
      {measured && (
        <span className="block text-mut text-xs">
          best measured {qualityWords(measured, strength)} ({shortName(measured.point.title)})
        </span>
      )}
    </span>
  );
}

/** A quality as it counts in one reading: "+6.4 %", "≈ kept". */
function qualityWords({ quality }: PointTrade, strength: Strength): string {
  if (quality.kind !== "measured") return quality.kind === "better" ? "better" : "≈ kept";
  return sayChangeOf(Number(endOf(quality.value, strength).toPrecision(3)), quality.unit);
}

interface TechniquesProps {
  trades: readonly PointTrade[];
  glance: Glance;
  strength: Strength;
}

/** The same for each technique, a line each, in the chosen reading. */
function Techniques({ trades, glance, strength }: TechniquesProps) {
  return (
    <section
      aria-label="Best quality by technique"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="mt-1 overflow-x-auto"
    >
      <table className="w-full border-collapse text-xs">
        <caption className="pb-1 text-left text-mut">
          Best quality {strength === "strict" ? "guaranteed" : "as claimed"}, the techniques with most papers
          first.
        </caption>
        <thead>
          <tr className="text-left text-mut">
            <th scope="col" className="pr-2 font-normal">
              Technique
            </th>
            {glance.gains.map(({ gain }) => (
              <th key={gain} scope="col" className="px-1 text-right font-normal tabular-nums">
                ≥ {factor(gain)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {glance.techniques.map(({ name, papers, bests }) => (
            <tr key={name} className="border-t">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {labelName(name)} <span className="text-mut tabular-nums">{papers}</span>
              </th>
              {bests.map((best, k) => (
                <td
                  key={glance.gains[k]?.gain}
                  className="px-1 py-1 text-right whitespace-nowrap tabular-nums"
                >
                  <Cell trade={best.best === null ? undefined : trades[best.best]} strength={strength} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ trade, strength }: { trade: PointTrade | undefined; strength: Strength }) {
  if (!trade) return <span className="text-mut">—</span>;
  const { paper, title, efficiency } = trade.point;
  return (
    <a href={`/papers/${paper}#claim-${efficiency.n}`} title={title}>
      {qualityWords(trade, strength)}
    </a>
  );
}
