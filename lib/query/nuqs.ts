import { createParser, type SingleParserBuilder } from "nuqs/server";
import { CHART_PARAMS } from "./chart-params";
import { type Codec, choice, names } from "./codec";
import { FILTER_PARAMS, VIEW_PARAMS } from "./params";

type ParserOf<T> = null extends T
  ? SingleParserBuilder<NonNullable<T>>
  : ReturnType<SingleParserBuilder<NonNullable<T>>["withDefault"]>;
type ParsersOf<C> = { [K in keyof C]: C[K] extends Codec<infer T> ? ParserOf<T> : never };

type Asked = string | number | boolean | object;

/** Reads what can be used of a value; the server's notices say why the rest cannot. */
function parserOf(codec: Codec<Asked | null>) {
  const parser = createParser<Asked>({
    parse: (text) => (text.trim() === "" ? null : codec.read([text], () => {})),
    serialize: (value) => codec.write(value),
    eq: (a, b) => codec.write(a) === codec.write(b),
  });
  return codec.none === null ? parser : parser.withDefault(codec.none);
}

/**
 * nuqs parsers for `useQueryStates`, `createLoader` and `createSerializer`: the same names and the same reading as the
 * server's (`url.ts`). Absent reads as the codec's `none`, which is left out of the address.
 */
const parsersOf = <C extends object>(codecs: C) =>
  Object.fromEntries(
    Object.entries(codecs).map(([key, codec]) => [key, parserOf(codec as Codec<Asked | null>)]),
  ) as unknown as ParsersOf<C>;

/** Which papers, in the order of the address. */
export const filterParsers = parsersOf(FILTER_PARAMS);
/** The chart's own choices. */
export const chartParsers = parsersOf(CHART_PARAMS);
/** Order, page, papers picked and opened. */
export const viewParsers = parsersOf(VIEW_PARAMS);
/** The table's own choices. */
export const tableParsers = parsersOf({
  columns: names,
  pin: names,
  density: choice("cosy", "compact"),
});

/** Everything an explore page's address holds. */
export const exploreParsers = { ...filterParsers, ...chartParsers, ...viewParsers, ...tableParsers };
