/**
 * What a cell holds, as plain data, so that the browser carries no schema library; `schema/value.ts` makes Zod's schema
 * of it. `T` is the value's type and stands nowhere at run time.
 */
export interface Value<T = unknown> {
  is: "text" | "number" | "integer" | "boolean" | "record" | "object";
  /** Of a text: the closed list. */
  values?: readonly string[];
  /** Of a number: its bounds, both included. */
  least?: number;
  most?: number;
  /** Of a number: what it must be larger than. */
  above?: number;
  /** What is said where a filter is given another number. */
  expected?: string;
  /** Of a record: what stands under each name. */
  of?: Value;
  /** Of an object: what stands under its names. */
  fields?: Readonly<Record<string, Value>>;
  list?: true;
  /** May be null: the abstract need not say it. */
  absent?: true;
  readonly type?: T;
}

export type TypeOf<V extends Value> = V extends Value<infer T> ? T : never;

type Bounds = Pick<Value, "least" | "most" | "above" | "expected">;

export const text: Value<string> = { is: "text" };
export const boolean: Value<boolean> = { is: "boolean" };
export const number = (bounds: Bounds = {}): Value<number> => ({ is: "number", ...bounds });
export const integer = (bounds: Bounds = {}): Value<number> => ({ is: "integer", ...bounds });
export const oneOf = <const V extends readonly string[]>(values: V): Value<V[number]> => ({
  is: "text",
  values,
});
export const object = <F extends Record<string, Value>>(
  fields: F,
): Value<{ [K in keyof F]: TypeOf<F[K]> }> => ({ is: "object", fields });
export const recordOf = <T>(of: Value<T>): Value<Record<string, T>> => ({ is: "record", of });
export const listOf = <T>({ type: _, ...of }: Value<T>): Value<T[]> => ({ ...of, list: true });
export const orAbsent = <T>({ type: _, ...of }: Value<T>): Value<T | null> => ({ ...of, absent: true });

/** Whether a number is one that the value can be. */
export const fits = (value: Value, given: number): boolean =>
  Number.isFinite(given) &&
  (value.is !== "integer" || Number.isSafeInteger(given)) &&
  given >= (value.least ?? given) &&
  given <= (value.most ?? given) &&
  (value.above === undefined || given > value.above);
