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
    const start = Math.max(from, run.start);
    const end = Math.min(to, run.end);
    if (run.end <= from || run.start >= to) continue;
    const inner = run.verbatim ? borders.filter((b) => b > start && b < end) : [];
    let at = start;
    for (const next of [...inner, end]) {
      const shown = run.verbatim ? text.slice(at, next) : run.shown;
      add(out, { start: at, end: next, shown, marks: covering(marks, at, next) });
      at = next;
    }
  }
  return out;
}

const covering = <T>(marks: Mark<T>[], start: number, end: number): T[] =>
  marks.filter((m) => m.start < end && start < m.end).map((m) => m.item);

/** Adds a run, or lengthens the last one where the same marks go on; one that shows nothing is left out. */
function add<T>(out: Segment<T>[], run: Segment<T>): void {
  if (run.shown === "") return;
  const last = out.at(-1);
  if (last?.end === run.start && same(last.marks, run.marks)) {
    last.end = run.end;
    last.shown += run.shown;
  } else out.push(run);
}

const same = <T>(a: T[], b: T[]) => a.length === b.length && a.every((item, i) => item === b[i]);
