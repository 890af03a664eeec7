/** What colour and shape can stand for. */
export const ENCODINGS = ["quantity", "technique", "domain", "year", "subject"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The y axis: the kinds of quality change it shows. `score` is percent of a score with shares kept as the losses they
 * are, `relative` and `percent` are parts of it, `any` shows all kinds with a warning, `auto` the alike ones with the
 * most points.
 */
export const AXES = ["score", "pp", "error", "error-pp", "kept", "any", "relative", "percent"] as const;
export type Axis = (typeof AXES)[number];
export const Y_AXES = ["auto", ...AXES] as const;
export type YAxis = (typeof Y_AXES)[number];

/** Words that travel with a downloaded or embedded picture. */
export interface ChartCaption {
  title: string;
  /** The active filters in words. */
  filters: readonly string[];
  /** Where the numbers come from: digest, data version. */
  source: string;
  /** ISO date of the data or of the download. */
  date: string;
  /** Path and query of the view, so that the picture can be found again. */
  address?: string;
}
