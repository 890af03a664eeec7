import type { TermId } from "@/lib/format/glossary";
import type { Analysis } from "./analysis";
import { subjectOf } from "./columns";
import { isMark } from "./place";

/** A sign of the picture: how it is drawn in a box of 20 by 14, what it says, and the word that explains it. */
export interface Sign {
  id: string;
  /** Paths, each drawn as a line; a dashed one where it says so. */
  path: string;
  dashed?: true;
  hollow?: true;
  /** A letter instead of a path. */
  letter?: string;
  words: string;
  term: TermId;
}

const papers = (n: number) => `${n.toLocaleString("en-GB")} ${n === 1 ? "paper" : "papers"}`;

/** The signs that are on a picture, in the order of the eye: every one of them, so that none has to be guessed. */
export function signsOf(a: Analysis): Sign[] {
  const drawn = a.trades.filter((_, i) => isMark(a.places[i]));
  const values = drawn.flatMap((t) =>
    t.quality.kind === "measured" ? [t.factor, t.quality.value] : [t.factor],
  );
  const strict = a.options.frontier === "strict";
  const all: (Sign | false)[] = [
    a.fronts.some((f) => f.strength === a.options.frontier && f.members.length > 0) && {
      ...{ id: "frontier", path: "M2 3h8v8h8", term: "frontier" as const },
      words: strict ? "frontier of what is guaranteed" : "frontier, as claimed",
    },
    values.some((v) => v.open === "high") && {
      ...{ id: "at-least", path: "M2 7h14M12 3l4 4l-4 4", words: "at least", term: "hedges" as const },
    },
    values.some((v) => v.open === "low") && {
      ...{ id: "up-to", path: "M18 7h-14M8 3l-4 4l4 4", words: "up to", term: "hedges" as const },
    },
    values.some((v) => v.said[0] !== v.said[1]) && {
      ...{ id: "range", path: "M2 7h16M2 4v6M18 4v6", words: "stated range", term: "hedges" as const },
    },
    values.some((v) => v.about) && {
      ...{ id: "about", path: "M15 7a5 5 0 1 0 -10 0a5 5 0 1 0 10 0", hollow: true as const },
      ...{ words: "about", term: "hedges" as const },
    },
    a.trades.some((t) => !t.point.efficiency.sure || t.point.quality?.sure === false) && {
      ...{ id: "unsure", path: "", letter: "?", words: "reading unsure", term: "unsure" as const },
    },
    a.places.includes("better") && {
      ...{ id: "better", path: "", letter: "+", words: "quality better, in words" },
      ...{ term: "in-words" as const },
    },
    a.places.includes("lane") && {
      ...{ id: "lane", path: "", letter: "≈", words: "quality kept, in words", term: "in-words" as const },
    },
    a.unstated > 0 && {
      ...{ id: "unstated", path: "M10 2v10", term: "not-stated" as const },
      words: `quality not stated, ${papers(a.unstated)}`,
    },
    a.otherUnit > 0 && {
      ...{ id: "other", path: "M10 2v10M12 7a2 2 0 1 0 -4 0a2 2 0 1 0 4 0", term: "quality" as const },
      words: `another kind of quality, ${a.otherUnit.toLocaleString("en-GB")}`,
    },
    a.trades.some((t) => subjectOf(t.point) !== "own") && {
      ...{ id: "subject", path: "M16 7a6 6 0 1 0 -12 0a6 6 0 1 0 12 0", dashed: true as const },
      ...{ words: "not the paper's own", term: "whose" as const },
    },
    a.knee !== null && {
      ...{ id: "knee", path: "M16 7a6 6 0 1 0 -12 0a6 6 0 1 0 12 0", dashed: true as const },
      ...{ words: "knee", term: "knee" as const },
    },
  ];
  return all.filter((s) => s !== false);
}
