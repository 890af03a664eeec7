import { CLAIM_FIELDS } from "./claim-fields";
import type { Field, FilterKind } from "./field";
import { PAPER_FIELDS } from "./paper-fields";

export type { Field, FilterKind } from "./field";

/** Every field, in the order in which filters, documentation and the CSV show them. */
export const FIELDS = [...PAPER_FIELDS, ...CLAIM_FIELDS] as const;

type Declared = (typeof FIELDS)[number];
export type FieldKey = Declared["key"];
type KeyOf<K extends FilterKind> = Extract<Declared, { filter: K }>["key"];

export type FilterKey = Extract<Declared, { filter: FilterKind }>["key"];
export type LabelsKey = KeyOf<"labels">;
export type RangeKey = KeyOf<"range">;
export type FlagKey = KeyOf<"flag">;

/** The fields that can be filtered by, in the order of the URL. */
export const FILTERS = (FIELDS as readonly Field[]).filter((f) => f.filter) as readonly (Field & {
  key: FilterKey;
  filter: FilterKind;
})[];

const byKey = new Map<string, Field>(FIELDS.map((f) => [f.key, f]));

/** The declaration of a field. */
export function field(key: FieldKey): Field {
  return byKey.get(key) as Field;
}
