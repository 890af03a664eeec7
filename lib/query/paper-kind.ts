import { type PaperKind, STUDY_LABELS } from "@/lib/labels/types";

const isStudy = (name: string | undefined): name is (typeof STUDY_LABELS)[number] =>
  (STUDY_LABELS as readonly (string | undefined)[]).includes(name);

/** The kind of a paper by its labels, the main one first: what the main one says, else a method. */
export const paperKindOf = ([main]: readonly string[]): PaperKind => (isStudy(main) ? main : "method");

/** The labels that save something, in their order. */
export const savingLabels = (techniques: readonly string[]): string[] =>
  techniques.filter((name) => !isStudy(name));

/** The technique that a result is told by: the main one that saves something; null for none. */
export const techniqueOf = (techniques: readonly string[]): string | null =>
  savingLabels(techniques)[0] ?? null;
