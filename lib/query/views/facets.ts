import { CODES } from "../columns/codes";
import type { AllBins, Counts } from "../columns/counts";
import { compareText } from "../columns/text-order";
import {
  CLAIM_FACETS,
  type ClaimFacet,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelFacet,
  NUMBER_FACETS,
} from "../columns/types";
import { FILTERS, type FilterKey } from "../fields";
import { valueName } from "../names";
import type { Params } from "../params";
import type { Facet, FacetValue, RangeFacet } from "../types";

/** The name of a value, with the names that only the data knows. */
export type Naming = (key: FilterKey, value: string) => string;

/** Names organisations and digests from the data, everything else by its words. */
export const namingOf =
  (index: ColumnIndex, digests: ReadonlyMap<string, string>): Naming =>
  (key, value) =>
    valueName(key, value, (v) =>
      key === "organisation" ? (index.organisations.get(v) ?? v) : (digests.get(v) ?? v),
    );

const isLabelFacet = (key: string): key is LabelFacet => (LABEL_FACETS as readonly string[]).includes(key);
const isClaimFacet = (key: string): key is ClaimFacet => (CLAIM_FACETS as readonly string[]).includes(key);

/** Values of the data by number of papers over all data, so that a list does not jump while filters change. */
function labelValues(
  index: ColumnIndex,
  counts: Counts,
  facet: LabelFacet,
  params: Params,
  naming: Naming,
): FacetValue[] {
  const size = (value: string) => index.labels[facet].get(value)?.size() ?? 0;
  const present = [...index.labels[facet].keys()].sort((a, b) => size(b) - size(a) || compareText(a, b));
  // A chosen value that no paper has stays in sight, to be taken away again.
  const absent = params[facet].filter((v) => !index.labels[facet].has(v));
  return [...present, ...absent].map((value) => ({
    value,
    label: naming(facet, value),
    count: counts.labels[facet].get(value) ?? 0,
    selected: params[facet].includes(value),
  }));
}

function claimValues(counts: Counts, facet: ClaimFacet, params: Params, naming: Naming): FacetValue[] {
  return CODES[facet].map((value, code) => ({
    value,
    label: naming(facet, value),
    count: counts.claims[facet][code] ?? 0,
    selected: (params[facet] as readonly string[]).includes(value),
  }));
}

/** Every facet in the order of the fields; a flag is a facet of the one value "1". */
export function facetsOf(index: ColumnIndex, counts: Counts, params: Params, naming: Naming): Facet[] {
  return FILTERS.flatMap(({ key, label, filter }): Facet[] => {
    if (isLabelFacet(key)) return [{ key, label, values: labelValues(index, counts, key, params, naming) }];
    if (isClaimFacet(key)) return [{ key, label, values: claimValues(counts, key, params, naming) }];
    if (filter !== "flag") return [];
    const flag = key as keyof Counts["flags"];
    return [
      { key, label, values: [{ value: "1", label, count: counts.flags[flag], selected: params[flag] }] },
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
