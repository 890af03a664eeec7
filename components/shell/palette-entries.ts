import type { FilterKey } from "@/components/state/view";
import { plainPieces } from "@/components/ui/pieces";
import { FILTERS } from "@/lib/query/fields";
import { OPEN_LISTS } from "@/lib/query/named";
import { valueName } from "@/lib/query/names";
import type { Suggestion } from "@/lib/query/types";
import { PLACES } from "./places";

/** A page that can be gone to. */
export interface PageEntry {
  label: string;
  href: string;
}

/** A filter that can be set: a value of a closed list, or a flag. */
export interface FilterEntry {
  key: FilterKey;
  value: string;
  label: string;
  /** What it filters by: "Technique", "Reports"; empty for a flag, whose label says it. */
  field: string;
}

export const PAGES: readonly PageEntry[] = [
  { label: "Explore", href: "/" },
  ...PLACES,
  { label: "Compare", href: "/compare" },
  { label: "Read a text", href: "/read" },
  { label: "Review", href: "/review" },
  { label: "Map", href: "/map" },
  { label: "Glossary", href: "/glossary" },
  { label: "How numbers are read", href: "/how" },
];

/** Every filter that has a name before anything is asked of the server, in the order of the fields. */
export const FILTER_ENTRIES: readonly FilterEntry[] = FILTERS.flatMap(({ key, label, filter, value }) => {
  if (filter === "flag") return [{ key, value: "1", label, field: "" }];
  const closed = filter === "labels" ? (value.values ?? []) : [];
  return closed.map((v) => ({ key, value: v, label: valueName(key, v), field: label }));
});

/** Filters by names that only the data knows: benchmarks, models, baselines, hardware, scores. */
export const namedFilters = (suggested: readonly Suggestion[]): FilterEntry[] =>
  suggested.flatMap(({ kind, value, label }) => {
    const field = FILTERS.find((f) => f.key === kind && (OPEN_LISTS as readonly string[]).includes(kind));
    return field ? [{ key: field.key, value, label: plainPieces(label), field: field.label }] : [];
  });

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+×%]+/u)
    .filter(Boolean);

/** Whether every word typed begins a word of a name: "less mem" finds "less memory". */
export function finds(typed: string): (name: string) => boolean {
  const wanted = wordsOf(typed);
  return (name) => {
    const words = wordsOf(name);
    return wanted.every((w) => words.some((word) => word.startsWith(w)));
  };
}

/** The entries that the text finds, those whose own name begins with it first. */
export function ranked<T extends { label: string }>(
  entries: readonly T[],
  typed: string,
  nameOf: (entry: T) => string = (e) => e.label,
): T[] {
  const begins = (e: T) => e.label.toLowerCase().startsWith(typed.trim().toLowerCase());
  const found = entries.filter((e) => finds(typed)(nameOf(e)));
  return [...found.filter(begins), ...found.filter((e) => !begins(e))];
}
