import { factor, THIN } from "@/lib/format";
import type { TechniqueMap } from "@/lib/query/types";

type Cell = TechniqueMap["techniques"][number]["all"];

interface Props {
  map: TechniqueMap;
  /** The address of the explore page with a technique, and a domain, besides the present filters. */
  href: (technique: string, domain: string | null) => string;
}

/** Techniques by domains, a table whose cells filter: papers, median guaranteed factor, and two bars of what is not said. */
export function MapTable({ map: { domains, techniques }, href }: Props) {
  return (
    <section
      aria-label="Techniques by domains"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="relative overflow-x-auto rounded-md border bg-card"
    >
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="text-xs">
            <th scope="col" className="sticky left-0 bg-card px-3 py-2 text-left font-semibold">
              Technique
            </th>
            <th scope="col" className="border-l px-2 py-2 font-semibold">
              all domains
            </th>
            {domains.map((d) => (
              <th key={d.name} scope="col" className="min-w-20 border-l px-2 py-2 font-semibold">
                {d.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {techniques.map((t) => (
            <tr key={t.name} className="border-t">
              <th scope="row" className="sticky left-0 min-w-36 bg-card px-3 py-1.5 text-left font-normal">
                {t.label}
              </th>
              <Square cell={t.all} href={href(t.name, null)} name={t.label} />
              {t.cells.map((cell, k) => {
                const domain = domains[k];
                if (!domain) return null;
                return (
                  <Square
                    key={domain.name}
                    cell={cell}
                    href={href(t.name, domain.name)}
                    name={`${t.label}, ${domain.label}`}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Square({ cell, href, name }: { cell: Cell | null; href: string; name: string }) {
  if (!cell)
    return (
      <td className="border-l px-2 py-1.5 text-center text-mut">
        <span aria-hidden="true">·</span>
        <span className="sr-only">no paper</span>
      </td>
    );
  const { papers, median, silent, upTo } = cell;
  const words = `${name}: ${papers} ${papers === 1 ? "paper" : "papers"}, median guaranteed factor ${factor(median)}, ${silent} without quality, ${upTo} only “up to”`;
  return (
    <td className="border-l p-0">
      <a
        href={href}
        aria-label={words}
        title={words}
        className="block whitespace-nowrap px-2 py-1.5 text-center text-ink no-underline hover:bg-soft"
      >
        <strong>{papers}</strong>
        {THIN} <span className="text-mut tabular-nums">{factor(Number(median.toPrecision(3)))}</span>
        <Bar share={silent / papers} colour="var(--mut)" />
        <Bar share={upTo / papers} colour="var(--series-2)" />
      </a>
    </td>
  );
}

const Bar = ({ share, colour }: { share: number; colour: string }) => (
  <span aria-hidden="true" className="mt-0.5 block h-1 rounded-sm bg-soft">
    <span className="block h-1 rounded-sm" style={{ width: `${100 * share}%`, background: colour }} />
  </span>
);
