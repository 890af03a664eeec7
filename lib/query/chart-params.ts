/**
 * Parameters the charts own; the query room checks and passes them on. `values` closes a list where its meaning is fixed.
 * Add a parameter here and it is accepted everywhere.
 */
export const CHART_PARAMS = {
  x: {},
  y: {},
  group: {},
  frontier: { values: ["strict", "claimed"] },
  colour: {},
  shape: {},
  rate: {},
  zoom: {},
  off: {},
  also: {},
  point: {},
} as const satisfies Record<string, { values?: readonly string[] }>;

export type ChartKey = keyof typeof CHART_PARAMS;
export type ChartParams = Partial<Record<ChartKey, string>>;

/** Longest text a chart parameter may have. */
export const CHART_PARAM_LENGTH = 400;

/** More marks than these are not sent to a chart: it draws the first ones in the table's order, and says so. */
export const MAX_POINTS = 10_000;

/** Parameters only a page's own controls use (columns, density, …): accepted, not interpreted here. */
export const PAGE_PARAMS: readonly string[] = [
  "columns",
  "pin",
  "density",
  "view",
  "embed",
  "theme",
  "select",
  "title",
  "papers",
];
