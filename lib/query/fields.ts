import { CLAIM_FIELDS } from "./claim-fields";
import type { Field, FilterKind } from "./field";
import { PAPER_FIELDS } from "./paper-fields";

export { CLAIM_FIELDS } from "./claim-fields";
export type { ClaimField, Field, FilterKind } from "./field";
export { PAPER_FIELDS } from "./paper-fields";

/** Every field, in the order in which filters, documentation and the CSV show them. */
export const FIELDS = [...PAPER_FIELDS, ...CLAIM_FIELDS] as const;

type Declared = (typeof FIELDS)[number];
type KeyOf<K extends FilterKind> = Extract<Declared, { filter: K }>["key"];

export type FilterKey = KeyOf<FilterKind>;
export type LabelsKey = KeyOf<"labels">;
export type RangeKey = KeyOf<"range">;
export type FlagKey = KeyOf<"flag">;
export type SinceKey = KeyOf<"since">;
export type BoundKey = KeyOf<"bound">;

/** The names of a list's fields that are filtered by in one way. */
export const keysOf = <L extends readonly Field[], K extends FilterKind>(list: L, kind: K) =>
  list.filter((f) => f.filter === kind).map((f) => f.key) as Extract<L[number], { filter: K }>["key"][];

/** The fields that can be filtered by, in the order of the URL. */
export const FILTERS = (FIELDS as readonly Field[]).filter((f) => f.filter) as readonly (Field & {
  key: FilterKey;
  filter: FilterKind;
})[];

/** Names of the filters, in the same order. */
export const FILTER_KEYS: readonly FilterKey[] = FILTERS.map((f) => f.key);

/** The lists among them, each a facet. */
export const FACET_KEYS: readonly LabelsKey[] = keysOf(FIELDS, "labels");
