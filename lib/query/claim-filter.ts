import type { Subject } from "@/lib/claims/types";
import { CASE_VALUES, type Case, casesOf, type Filterable, isSure, pairsOf } from "./cases";
import { CLAIM_FIELDS, type Field, type FilterKind, keysOf } from "./fields";
import { asksFor, NOT_STATED } from "./modes";
import { flag, labels, range } from "./operators";
import type { Params } from "./params";
import { lossOf, WITHIN } from "./quality";

/** The filters that must hold together for one case: a claim in its setting. */
export type ClaimFilter = Exclude<
  Extract<(typeof CLAIM_FIELDS)[number], { filter: FilterKind }>["key"],
  "within"
>;
export const CLAIM_FILTERS = (CLAIM_FIELDS as readonly Field[])
  .filter((f) => f.filter && f.key !== "within")
  .map((f) => f.key) as readonly ClaimFilter[];

/** The lists among them. */
export const CLAIM_FACETS = keysOf(CLAIM_FIELDS, "labels");
export type ClaimFacet = (typeof CLAIM_FACETS)[number];
const isFacet = (filter: ClaimFilter): filter is ClaimFacet =>
  (CLAIM_FACETS as readonly string[]).includes(filter);

/** Whose results count where the address does not say: nothing another's is taken for the paper's. */
export const DEFAULT_SUBJECTS: readonly Subject[] = ["own"];

type Asked = Pick<Params, ClaimFilter | "within">;

/** What is asked of a list of claims; whose results count, where the address does not say. */
export const askedOf = (facet: ClaimFacet, p: Pick<Params, ClaimFacet>): readonly string[] =>
  facet === "subject" && !asksFor(p.subject) ? [...DEFAULT_SUBJECTS, NOT_STATED, ...p.subject] : p[facet];

/** Whether the address asks for a claim; if not, papers without claims are shown too. */
export const asksOfClaims = (p: Asked): boolean =>
  CLAIM_FACETS.some((facet) => asksFor(p[facet])) || p.factor !== null || p.sure || p.unsure;

/** The most that "lost at most" lets be lost. */
export const withinOf = (p: Pick<Params, "within">): number => p.within ?? WITHIN;

/** What a case has of a facet under a question: `within` depends on its bound. */
export function valuesOf(facet: ClaimFacet, p: Pick<Params, "within">, x: Case): readonly string[] {
  const values = CASE_VALUES[facet](x);
  if (facet !== "quality" || x.efficiency === null || x.quality === null) return values;
  const loss = lossOf(x.quality);
  return loss !== null && loss <= withinOf(p) ? [...values, "within"] : values;
}

/** Whether one filter lets a case through; whether all of a list are there is asked of the whole paper. */
export function passes(filter: ClaimFilter, p: Asked, x: Case): boolean {
  if (isFacet(filter)) return labels.admits(askedOf(filter, p), valuesOf(filter, p, x));
  if (filter === "factor") return range.where(p.factor, x.claim?.factorLow ?? null);
  return filter === "sure"
    ? flag.where(p.sure, isSure(x))
    : flag.where(p.unsure, x.claim !== null && !isSure(x));
}

/** Whether all filters but some let a case through. */
export const passesAll = (p: Asked, x: Case, except: readonly ClaimFilter[] = []): boolean =>
  CLAIM_FILTERS.every((f) => except.includes(f) || passes(f, p, x));

type Claims = readonly Filterable[];
type Tradeoffs = Parameters<typeof pairsOf>[0];

/** The cases of a paper that all filters but some let through. */
export const casesThrough = (
  p: Asked,
  claims: Claims,
  tradeoffs: Tradeoffs,
  except: readonly ClaimFilter[] = [],
): Case[] => casesOf(claims, pairsOf(tradeoffs)).filter((x) => passesAll(p, x, except));

/** The claims of a paper that all filters but some let through in one of their settings, by their numbers. */
export const claimsThrough = (...question: Parameters<typeof casesThrough>): ReadonlySet<number> =>
  new Set(casesThrough(...question).flatMap((x) => x.claim?.n ?? []));

/** Whether one of some cases stands for a pair, or for a gain with no quality stated. */
export const holds = (cases: readonly Case[], efficiency: number, quality: number | null): boolean =>
  cases.some((x) => x.efficiency?.n === efficiency && (x.quality?.n ?? null) === quality);
