import { STUDY_LABELS } from "@/lib/labels/types";
import { namingIn } from "../chips";
import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import type { Counts } from "../columns/counts";
import type { AllBins } from "../columns/tallies";
import { sortText } from "../columns/text-order";
import { type ColumnIndex, LABEL_FACETS, type LabelFacet, NUMBER_FACETS } from "../columns/types";
import { FILTERS, type FilterKey } from "../fields";
import { inMode, MODES, NOT_STATED, wantedOf } from "../modes";
import { valueName } from "../names";
import type { Params } from "../params";
import type { Facet, FacetValue, RangeFacet } from "../types";

/** The name of a value, with the names that only the data knows. */
export type Naming = (key: FilterKey, value: string) => string;

/** Names organisations, digests and what abstracts name from the data, everything else by its words. */
export const namingOf =
  (index: ColumnIndex, digests: ReadonlyMap<string, string>): Naming =>
  (key, value) =>
    valueName(key, value, (v) => {
      if (key === "organisation") return index.organisations.get(v) ?? v;
      return isClaimFacet(key) ? (index.cases.facets[key].labels.get(v) ?? v) : (digests.get(v) ?? v);
    });

const isLabelFacet = (key: string): key is LabelFacet => (LABEL_FACETS as readonly string[]).includes(key);
const isClaimFacet = (key: string): key is ClaimFacet => (CLAIM_FACETS as readonly string[]).includes(key);

/** Values a long list shows; the others are found by their names. */
export const MOST_VALUES = 50;

/** How a value is asked for: null where it is not. */
const askedAs = (entries: readonly string[], value: string): FacetValue["asked"] =>
  MODES.find((mode) => entries.includes(inMode(mode, value))) ?? null;

/** What is listed of a facet: the values of the data, the most frequent first, then what is not stated. */
interface Listed {
  /** In the order in which they stand. */
  values: readonly string[];
  count: (value: string) => number;
}

/** The most frequent over all data, so that a list does not jump while filters change. */
function labelValues(index: ColumnIndex, counts: Counts, facet: LabelFacet): Listed {
  const all = index.frequent[facet];
  const saving = (value: string) => !(STUDY_LABELS as readonly string[]).includes(value);
  return {
    values: facet === "technique" ? all.filter(saving) : all,
    count: (value) =>
      value === NOT_STATED
        ? counts.labels[facet].unstated
        : (counts.labels[facet].stated[index.labels[facet].codeOf.get(value) ?? -1] ?? 0),
  };
}

/** A closed list in its own order; an open one by the papers it has now, the most frequent first. */
function claimValues(index: ColumnIndex, counts: Counts, facet: ClaimFacet): Listed {
  const { values, codeOf } = index.cases.facets[facet];
  const numbers = counts.claims[facet];
  const count = (value: string) => numbers[codeOf.get(value) ?? -1] ?? 0;
  if (CLOSED.has(facet)) return { values: values.filter((value) => value !== NOT_STATED), count };
  const unstated = codeOf.get(NOT_STATED);
  // Codes are in the order of the values' letters.
  const codes = Uint32Array.from(values.keys()).filter((code) => code !== unstated);
  codes.sort((a, b) => (numbers[b] as number) - (numbers[a] as number) || a - b);
  return { values: Array.from(codes, (code) => values[code] as string), count };
}

const CLOSED = new Set<string>(FILTERS.filter((f) => f.value.values).map((f) => f.key));

/** One facet of a list: the first values, the chosen ones wherever they stand, and what is not stated. */
function facetOf(
  { key, label }: { key: LabelFacet | ClaimFacet; label: string },
  { values, count }: Listed,
  params: Params,
  naming: Naming,
  find?: string,
): Facet {
  const chosen = wantedOf(params[key]);
  const asked = [...new Set([...chosen.any, ...chosen.all, ...chosen.none])];
  const name = (value: string) => namingIn(params, naming)(key, value);
  const wanted = find === undefined ? null : sortText(find);
  const found = wanted ? values.filter((v) => sortText(name(v)).includes(wanted)) : values;
  const shown = found.slice(0, MOST_VALUES);
  const listed = [...new Set([...shown, ...(wanted === null ? asked : [])])].filter((v) => v !== NOT_STATED);
  return {
    key,
    label,
    values: [...listed, ...(wanted === null ? [NOT_STATED] : [])].map((value) => ({
      value,
      label: name(value),
      count: count(value),
      selected: asked.includes(value),
      asked: askedAs(params[key], value),
    })),
    more: found.length - shown.length,
  };
}

/**
 * Every facet in the order of the fields; a flag is a facet of the one value "1".
 * @param only one facet of a list, its values whose names hold some words
 */
export function facetsOf(
  index: ColumnIndex,
  counts: Counts,
  params: Params,
  naming: Naming,
  only?: { facet: string; find: string },
): Facet[] {
  return FILTERS.filter((f) => !only || f.key === only.facet).flatMap(({ key, label, filter }): Facet[] => {
    const head = { key, label };
    if (isLabelFacet(key))
      return [facetOf({ ...head, key }, labelValues(index, counts, key), params, naming, only?.find)];
    if (isClaimFacet(key))
      return [facetOf({ ...head, key }, claimValues(index, counts, key), params, naming, only?.find)];
    if (filter !== "flag") return [];
    const flag = key as keyof Counts["flags"];
    const selected = params[flag];
    const asked = selected ? ("any" as const) : null;
    return [
      { key, label, values: [{ value: "1", label, count: counts.flags[flag], selected, asked }], more: 0 },
    ];
  });
}

/** Every range with its histogram, in the order of the fields. */
export function rangesOf(counts: Counts, bins: AllBins, params: Params): RangeFacet[] {
  const keys = [...NUMBER_FACETS, "factor"] as const;
  return FILTERS.filter((f) => f.filter === "range").map(({ key: name, label, scale }) => {
    const key = name as (typeof keys)[number];
    const edges = bins[key]?.edges ?? [];
    return {
      key,
      label,
      extent: bins[key]?.extent ?? null,
      selected: [params[key]?.from ?? null, params[key]?.to ?? null],
      scale: scale ?? "linear",
      bins: counts.bins[key].map((count, i) => ({
        from: edges[i] as number,
        to: edges[i + 1] as number,
        count,
      })),
    };
  });
}
