import type { OptionProblem } from "@/lib/query/chart-options";

/** Names the choices of an address that could not be read; the chart then stands at its defaults. */
export function OptionProblems({ problems }: { problems: readonly OptionProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul role="note" className="m-0 mb-2 list-none p-0 text-sm text-warn">
      {problems.map((p) => (
        <li key={p.param}>
          <span aria-hidden="true">⚠ </span>
          ignored {p.param} = “{p.value.slice(0, 80)}”: {p.message}
        </li>
      ))}
    </ul>
  );
}
