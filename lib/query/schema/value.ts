import { z } from "zod";
import { text, type Value } from "../value";

function numberOf({ is, least, most, above }: Value): z.ZodNumber {
  let schema: z.ZodNumber = is === "integer" ? z.int() : z.number();
  if (least !== undefined) schema = schema.min(least);
  if (most !== undefined) schema = schema.max(most);
  if (above !== undefined) schema = schema.gt(above);
  return schema;
}

const SINGLE: Record<Value["is"], (value: Value) => z.ZodType> = {
  text: ({ values }) => (values ? z.enum(values as [string, ...string[]]) : z.string()),
  number: numberOf,
  integer: numberOf,
  boolean: () => z.boolean(),
  record: ({ of = text }) => z.record(z.string(), schemaOf(of)),
  object: ({ fields = {} }) =>
    z.object(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, schemaOf(value)]))),
};

/** The Zod schema of what a cell holds. */
export function schemaOf<T>(value: Value<T>): z.ZodType<T> {
  const single = SINGLE[value.is](value);
  const whole = value.list ? z.array(single) : single;
  return (value.absent ? whole.nullable() : whole) as z.ZodType<T>;
}
