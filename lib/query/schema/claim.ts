import { z } from "zod";
import { CLAIM_FIELDS } from "../claim-fields";
import type { ClaimField } from "../field";
import type { TypeOf } from "../value";
import { schemaOf } from "./value";

type Declared = (typeof CLAIM_FIELDS)[number];
export type JsonName<F> = F extends { json: infer J }
  ? Extract<J, string>
  : F extends { key: infer K extends string }
    ? K
    : never;
type Shape<F extends Declared> = { [D in F as JsonName<D>]: z.ZodType<TypeOf<D["value"]>> };

/** The fields under their names in JSON, documented as they are declared. */
const shapeOf = <F extends Declared>(fields: readonly F[]) =>
  Object.fromEntries(
    (fields as readonly ClaimField[]).flatMap(({ key, json = key, value, about }) =>
      json === false ? [] : [[json, schemaOf(value).describe(about)]],
    ),
  ) as unknown as Shape<F>;

const isShort = (f: Declared): f is Exclude<Declared, { detail: true }> => !("detail" in f);

/** A claim without its sentence: what a chart needs of it. */
export const PointClaim = z.object(shapeOf(CLAIM_FIELDS.filter(isShort)));

/** A claim as pages, charts and exports get it. */
export const Claim = z.object({
  paper: z.string().describe("Slug of the paper."),
  ...shapeOf(CLAIM_FIELDS),
});
