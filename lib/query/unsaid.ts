import { CLAIM_FIELDS } from "./claim-fields";
import type { ClaimField } from "./field";
import type { JsonName } from "./schema/claim";
import type { TypeOf } from "./value";

type Declared = (typeof CLAIM_FIELDS)[number];

/** Every field that a claim need not state, as null: for those who make claims up. */
export const UNSAID = Object.fromEntries(
  (CLAIM_FIELDS as readonly ClaimField[]).flatMap(({ key, json, value }) =>
    value.absent ? [[json || key, null]] : [],
  ),
) as { [D in Declared as null extends TypeOf<D["value"]> ? JsonName<D> : never]: null };
