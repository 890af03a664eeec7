import { bins, type Spacing } from "./bins";

interface Props {
  /** What is counted: "factors of quantization papers". */
  title: string;
  values: readonly number[];
  spacing?: Spacing;
  /** How a value is written. */
  say?: (value: number) => string;
  /** Most bars. */
  count?: number;
}

const WIDTH = 320;
const HEIGHT = 72;
const FOOT = 16;

/** A histogram as plain SVG with its numbers in a folded table: drawn by the server, no script. */
export function Distribution({ title, values, spacing = "log", say = String, count = 16 }: Props) {
  const all = bins(values, spacing, count);
  const most = Math.max(1, ...all.map((b) => b.count));
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last) return <p className="text-mut text-sm">{title}: no values.</p>;
  const step = WIDTH / all.length;
  const words = `${title}: ${values.length} values from ${say(first.from)} to ${say(last.to)}`;
  return (
    <figure className="m-0">
      <figcaption className="text-mut text-xs">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words} className="block w-full max-w-96">
        {all.map((b, k) => {
          const tall = ((HEIGHT - FOOT) * b.count) / most;
          return (
            <rect
              key={b.from}
              x={k * step + 1}
              y={HEIGHT - FOOT - tall}
              width={Math.max(1, step - 2)}
              height={tall}
              rx={1}
              fill="var(--acc)"
              fillOpacity={0.55}
            >
              <title>{`${say(b.from)} to ${say(b.to)}: ${b.count}`}</title>
            </rect>
          );
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} stroke="var(--line)" />
        <text x={0} y={HEIGHT - 3} fontSize={11} fill="var(--mut)">
          {say(first.from)}
        </text>
        <text x={WIDTH} y={HEIGHT - 3} fontSize={11} fill="var(--mut)" textAnchor="end">
          {say(last.to)}
        </text>
      </svg>
      <details className="text-mut text-xs">
        <summary>Table</summary>
        <table>
          <caption className="sr-only">{words}</caption>
          <thead>
            <tr>
              <th scope="col">from</th>
              <th scope="col">to</th>
              <th scope="col">count</th>
            </tr>
          </thead>
          <tbody>
            {all.map((b) => (
              <tr key={b.from}>
                <td className="pr-3 tabular-nums">{say(b.from)}</td>
                <td className="pr-3 tabular-nums">{say(b.to)}</td>
                <td className="text-right tabular-nums">{b.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
