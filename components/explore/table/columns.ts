import type { Quantity } from "@/lib/claims/types";
import type { SortKey } from "@/lib/query/sort";

/** A column of the explore table: what it is called, how wide it starts, what it sorts by, which numbers it shows. */
export interface Column {
  id: string;
  /** Head of the column. */
  label: string;
  /** Name in menus, where the head is too short. */
  name: string;
  width: number;
  min: number;
  number?: true;
  /** Its numbers name what they are of, and may take two lines. */
  wraps?: true;
  sort?: SortKey;
  /** Extracted values: the section of the page on how numbers are read. */
  how?: Quantity;
  /** Shown where the reader has not chosen. */
  standard?: true;
}

/** Every column, in the order in which they stand. The first is always shown and stays in sight. */
export const COLUMNS: readonly Column[] = [
  { id: "title", label: "Paper", name: "Paper", width: 222, min: 160, sort: "title", standard: true },
  { id: "year", label: "Year", name: "Year", width: 46, min: 44, sort: "year", standard: true },
  {
    id: "technique",
    label: "Technique",
    name: "Technique",
    width: 116,
    min: 80,
    sort: "technique",
    standard: true,
  },
  { id: "domain", label: "Domain", name: "Domain", width: 134, min: 80, sort: "domain" },
  {
    id: "headline",
    label: "Headline",
    name: "Headline numbers",
    width: 234,
    min: 160,
    sort: "tradeoffs",
    standard: true,
  },
  {
    id: "speedup",
    label: "Speed",
    name: "Speed-up",
    width: 66,
    min: 60,
    number: true,
    sort: "speedup",
    how: "speedup",
    standard: true,
  },
  {
    id: "tokens",
    label: "Tokens",
    name: "Token reduction",
    width: 66,
    min: 60,
    number: true,
    sort: "tokens",
    how: "token_reduction",
    standard: true,
  },
  {
    id: "other",
    label: "Other",
    name: "Other gains (the largest)",
    width: 104,
    min: 72,
    number: true,
    wraps: true,
    sort: "factor",
    how: "memory_reduction",
    standard: true,
  },
  {
    id: "memory",
    label: "Memory",
    name: "Memory reduction",
    width: 80,
    min: 60,
    number: true,
    sort: "memory",
    how: "memory_reduction",
  },
  {
    id: "compute",
    label: "Compute",
    name: "Compute reduction",
    width: 84,
    min: 60,
    number: true,
    sort: "compute",
    how: "compute_reduction",
  },
  {
    id: "size",
    label: "Size",
    name: "Size reduction",
    width: 72,
    min: 60,
    number: true,
    sort: "size",
    how: "size_reduction",
  },
  {
    id: "energy",
    label: "Energy",
    name: "Energy reduction",
    width: 76,
    min: 60,
    number: true,
    sort: "energy",
    how: "energy_reduction",
  },
  {
    id: "cost",
    label: "Cost",
    name: "Cost reduction",
    width: 72,
    min: 60,
    number: true,
    sort: "cost",
    how: "cost_reduction",
  },
  {
    id: "data",
    label: "Data",
    name: "Data reduction",
    width: 72,
    min: 60,
    number: true,
    sort: "data",
    how: "data_reduction",
  },
  {
    id: "accuracy",
    label: "Quality",
    name: "Quality change",
    width: 106,
    min: 72,
    number: true,
    wraps: true,
    sort: "accuracy",
    how: "accuracy_delta",
    standard: true,
  },
  {
    id: "kept",
    label: "Kept?",
    name: "Quality kept, in words",
    width: 76,
    min: 60,
    number: true,
    wraps: true,
    how: "parity",
  },
  {
    id: "organisation",
    label: "Organisation",
    name: "Organisation",
    width: 130,
    min: 80,
    sort: "organisation",
  },
  { id: "code", label: "Code", name: "Code linked", width: 56, min: 48 },
  {
    id: "claims",
    label: "Numbers",
    name: "How many numbers were read",
    width: 80,
    min: 56,
    number: true,
    sort: "claims",
  },
  { id: "authors", label: "Authors", name: "Authors", width: 76, min: 56, number: true, sort: "authors" },
  { id: "comments", label: "Comments", name: "Comments", width: 88, min: 56, number: true, sort: "comments" },
];

const byId = new Map(COLUMNS.map((c) => [c.id, c]));
export const STANDARD_COLUMNS = COLUMNS.filter((c) => c.standard).map((c) => c.id);

/** Visible columns of those that the address names (`columns=year,tokens`); the paper always leads. */
export function visibleColumns(named: readonly string[]): string[] {
  const asked = named.filter((id) => byId.has(id));
  const ids = asked.length > 0 ? asked : STANDARD_COLUMNS;
  return COLUMNS.map((c) => c.id).filter((id) => id === "title" || ids.includes(id));
}

/** What the address names for a set of visible columns; null for the standard set. */
export function namedColumns(ids: readonly string[]): string[] | null {
  const named = COLUMNS.map((c) => c.id).filter((id) => id !== "title" && ids.includes(id));
  const standard = STANDARD_COLUMNS.filter((id) => id !== "title");
  if (named.length === standard.length && named.every((id, i) => id === standard[i])) return null;
  return named.length > 0 ? named : ["title"];
}

export const columnOf = (id: string): Column => byId.get(id) as Column;

export type Density = "cosy" | "compact";

/** Height of a row in pixels: fixed, so that ten thousand rows need no measuring. */
export function rowHeight(density: Density, withHits: boolean): number {
  if (density === "compact") return 33;
  return withHits ? 104 : 96;
}
