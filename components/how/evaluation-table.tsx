import { isEfficiency, QUANTITIES, type Quantity } from "@/lib/claims/types";
import type { Row as Figure } from "@/lib/evaluate/types";
import { QUANTITY_WORDS } from "@/lib/format";

const SUMS: Record<string, string> = {
  changes: "All changes",
  "all claims": "All claims",
  "trade-offs": "Trade-offs",
  techniques: "Techniques",
  domains: "Domains",
  model: "Model, of matched claims",
  benchmark: "Benchmark, of matched claims",
  baseline: "Baseline, of matched claims",
  hardware: "Hardware, of matched claims",
};
const CELL = "px-3 py-1.5 text-right whitespace-nowrap";
const two = (share: number): string => share.toFixed(2);

const isQuantity = (name: string): name is Quantity => (QUANTITIES as readonly string[]).includes(name);

/** Sums first, then quantities in the order of the page. */
const place = ({ name }: Figure): number =>
  isQuantity(name) ? 10 + QUANTITIES.indexOf(name) : Object.keys(SUMS).indexOf(name);

/** Precision, recall and F1 of every figure, with its interval drawn and said, and the counts it rests on. */
export function EvaluationTable({ rows, label }: { rows: readonly Figure[]; label: string }) {
  const ordered = [...rows].sort((a, b) => place(a) - place(b));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls sideways.
    <div
      role="region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative mb-3 overflow-x-auto rounded-md border bg-card"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{label}: precision, recall and F1</caption>
        <thead>
          <tr className="border-b text-xs text-mut">
            <th scope="col" className="px-3 py-2 text-left font-semibold">
              What
            </th>
            {["Precision", "Recall", "F1", "95 % interval of F1", "Labelled", "Read", "Right"].map((head) => (
              <th key={head} scope="col" className={`${CELL} font-semibold`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={row.name} className="border-b last:border-b-0">
              <th scope="row" className="px-3 py-1.5 text-left font-medium whitespace-nowrap">
                <Name name={row.name} />
              </th>
              <td className={CELL}>{two(row.precision)}</td>
              <td className={CELL}>{two(row.recall)}</td>
              <td className={`${CELL} font-semibold`}>{two(row.f1)}</td>
              <td className={CELL}>
                <span className="inline-flex items-center gap-2">
                  <Interval row={row} />
                  {two(row.interval.f1.low)} to {two(row.interval.f1.high)}
                </span>
              </td>
              <td className={CELL}>{row.gold}</td>
              <td className={CELL}>{row.predicted}</td>
              <td className={CELL}>{row.matched}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ name }: { name: string }) {
  if (!isQuantity(name)) return SUMS[name] ?? name;
  return (
    <a
      href={`#${name}`}
      data-quantity={name}
      className={`inline-block text-ink first-letter:uppercase ${isEfficiency(name) ? "border-l-3 border-(--c) pl-2" : "border-l-3 border-double border-mut pl-2"}`}
    >
      {QUANTITY_WORDS[name].label}
    </a>
  );
}

/** The interval of F1 on a line from 0 to 1; the numbers beside it say the same. */
function Interval({ row }: { row: Figure }) {
  const { low, high } = row.interval.f1;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 12" width={100} height={12} className="shrink-0 max-md:hidden">
      <line x1={0} x2={100} y1={6} y2={6} stroke="var(--line)" />
      <line
        x1={100 * low}
        x2={100 * high}
        y1={6}
        y2={6}
        stroke="var(--acc)"
        strokeOpacity={0.5}
        strokeWidth={4}
      />
      <circle cx={100 * row.f1} cy={6} r={3.5} fill="var(--acc)" />
    </svg>
  );
}
