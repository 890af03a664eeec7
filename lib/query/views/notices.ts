import { CLAIM_FACETS } from "../claim-filter";
import type { ColumnIndex } from "../columns/types";
import { modeOf, NOT_STATED } from "../modes";
import type { Params } from "../params";
import type { Notice } from "../types";

/** Values of open lists that no paper here has: they match nothing, and the person should know why. */
export function unknownValues(index: ColumnIndex, params: Params): Notice[] {
  const labels = (["organisation", "digest"] as const).map((key) => [key, index.labels[key].codeOf] as const);
  const names = CLAIM_FACETS.map((key) => [key, index.cases.facets[key].codeOf] as const);
  return [...labels, ...names].flatMap(([key, known]) =>
    params[key]
      .map((entry) => modeOf(entry).value)
      .filter((value) => value !== NOT_STATED && !known.has(value))
      .map((value) => ({ param: key, value: value.slice(0, 80), message: "stands on no paper here" })),
  );
}

/** A page after the last one is empty, and says so. */
export function pageNotice({ page, pageSize }: Params, matched: number): Notice[] {
  const last = Math.max(1, Math.ceil(matched / pageSize));
  return page > last ? [{ param: "page", value: String(page), message: `there are only ${last} pages` }] : [];
}
