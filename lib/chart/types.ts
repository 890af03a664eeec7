/** What colour and shape can stand for. */
export const ENCODINGS = ["quantity", "technique", "domain", "year", "subject"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The y axis: one kind of percent alone, or `any` (all three, with a warning as soon as they mix). */
export const Y_AXES = ["any", "pp", "relative", "percent"] as const;

/** More marks than these are not sent to a chart: it draws the first ones in the table's order, and says so. */
export const MAX_POINTS = 10_000;

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
