import type { Subject } from "@/lib/claims/types";
import { CLAIM_FIELDS, type Field, type FilterKind } from "./fields";
import { flag, labels, range } from "./operators";
import type { Params } from "./params";
import type { ClaimView } from "./types";

/** The filters that must hold together for one claim of a paper. */
export type ClaimFilter = Extract<(typeof CLAIM_FIELDS)[number], { filter: FilterKind }>["key"];
export const CLAIM_FILTERS = (CLAIM_FIELDS as readonly Field[])
  .filter((f) => f.filter)
  .map((f) => f.key) as readonly ClaimFilter[];

/** Whose results count where the address does not say: a baseline's number is never taken for the paper's. */
export const DEFAULT_SUBJECTS: readonly Subject[] = ["own", "finding"];

/** What claim filters look at. */
export type Filterable = Pick<ClaimView, "quantity" | "factorLow" | "bound" | "subject" | "phase" | "sure">;

type Asked = Pick<Params, ClaimFilter>;

/** Whether the address asks anything of claims; if not, papers without claims are shown too. */
export const asksOfClaims = (p: Asked): boolean =>
  p.quantity.length + p.bound.length + p.subject.length + p.phase.length > 0 || p.factor !== null || p.sure;

/** Whether one filter lets a claim through. */
export function passes(filter: ClaimFilter, p: Asked, c: Filterable): boolean {
  switch (filter) {
    case "quantity":
      return labels.where(p.quantity, [c.quantity]);
    case "factor":
      return range.where(p.factor, c.factorLow);
    case "bound":
      return labels.where(p.bound, [c.bound]);
    case "subject":
      return labels.where(p.subject.length > 0 ? p.subject : DEFAULT_SUBJECTS, [c.subject]);
    case "phase":
      return labels.where(p.phase, c.phase === null ? [] : [c.phase]);
    case "sure":
      return flag.where(p.sure, c.sure);
  }
}

/** Whether all filters but some let a claim through. */
export const passesAll = (p: Asked, c: Filterable, except: readonly ClaimFilter[] = []): boolean =>
  CLAIM_FILTERS.every((f) => except.includes(f) || passes(f, p, c));
