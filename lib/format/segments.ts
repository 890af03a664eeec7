import { tidyLatex } from "./latex";

/** Something to mark in a text: half-open offsets and what it is. */
export interface Mark<T> {
  start: number;
  end: number;
  item: T;
}

/** A run of tidied text and every mark that covers it, in the order given. */
export interface Segment<T> {
  start: number;
  end: number;
  shown: string;
  marks: T[];
}

/**
 * Cuts a text into runs at the borders of its marks, LaTeX tidied for display.
 * A tidied sign that a mark covers only in part counts as covered whole. Marks may overlap.
 * @returns runs that cover the text from start to end; runs that show nothing are left out.
 */
export function segments<T>(text: string, marks: Mark<T>[], from = 0, to = text.length): Segment<T>[] {
  const borders = [...new Set(marks.flatMap((m) => [m.start, m.end]).concat(from, to))].sort((a, b) => a - b);
  const out: Segment<T>[] = [];
  for (const run of tidyLatex(text)) {
    if (run.end <= from || run.start >= to) continue;
    const start = Math.max(from, run.start);
    const end = Math.min(to, run.end);
    const cuts = run.verbatim ? [start, ...borders.filter((b) => b > start && b < end), end] : [start, end];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [a, b] = [cuts[i] as number, cuts[i + 1] as number];
      const shown = run.verbatim ? text.slice(a, b) : run.shown;
      if (shown === "") continue;
      const items = marks.filter((m) => m.start < b && a < m.end).map((m) => m.item);
      const last = out.at(-1);
      if (last && last.end === a && same(last.marks, items)) {
        last.end = b;
        last.shown += shown;
      } else out.push({ start: a, end: b, shown, marks: items });
    }
  }
  return out;
}

const same = <T>(a: T[], b: T[]) => a.length === b.length && a.every((item, i) => item === b[i]);
