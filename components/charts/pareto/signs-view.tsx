import { TermLink } from "@/components/ui/term";
import type { Analysis } from "@/lib/chart/analysis";
import { shapePath } from "@/lib/chart/shapes";
import { type Sign, signsOf } from "@/lib/chart/signs";

/** The signs on the picture and what the two axes mean, each word a touch away from its meaning. Works without scripts. */
export function Signs({ analysis }: { analysis: Analysis }) {
  const signs = signsOf(analysis);
  return (
    <ul
      aria-label="Signs of the chart"
      className="m-0 flex list-none flex-wrap gap-x-3.5 gap-y-0.5 p-0 text-mut text-xs"
    >
      <li className="py-0.5">
        <span aria-hidden="true">→ </span>
        <TermLink id="factor">factor</TermLink>
      </li>
      <li className="py-0.5">
        <span aria-hidden="true">↑ </span>
        <TermLink id="quality">quality change</TermLink>
      </li>
      {signs.map((s) => (
        <li key={s.id} className="inline-flex items-center gap-1.5 py-0.5">
          <Glyph sign={s} />
          <TermLink id={s.term}>{s.words}</TermLink>
        </li>
      ))}
    </ul>
  );
}

function Glyph({ sign: { path, letter, dashed } }: { sign: Sign }) {
  if (letter)
    return (
      <span aria-hidden="true" className="font-semibold text-warn">
        {letter}
      </span>
    );
  return (
    <svg width={20} height={14} aria-hidden="true" className="shrink-0">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} strokeDasharray={dashed && "2 2"} />
    </svg>
  );
}

/** What colours stand for, as plain words: the legend of a picture that does not answer. */
export function SeriesKey({ analysis: { colours, options } }: { analysis: Analysis }) {
  const off = new Set(options.off);
  return (
    <ul
      aria-label="Colours and shapes of the chart"
      className="m-0 flex list-none flex-wrap gap-x-3.5 gap-y-0.5 p-0 text-mut text-xs"
    >
      {colours
        .filter((s) => !off.has(s.value))
        .map((s) => (
          <li key={s.value} className="inline-flex items-center gap-1.5 py-0.5">
            <svg width={14} height={14} aria-hidden="true" className="shrink-0">
              <path d={shapePath(s.shape, 7, 7, 5)} fill={s.colour} />
            </svg>
            {s.label}
          </li>
        ))}
    </ul>
  );
}
