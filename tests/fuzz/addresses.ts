import fc from "fast-check";
import { CHART_PARAMS } from "@/lib/query/chart-params";
import { FILTERS } from "@/lib/query/fields";
import * as answers from "@/lib/query/schema/answers";
import { call, QUERY_ROUTES } from "../api/call";
import { NASTY } from "./nasty";

/** Every parameter an address may have, and two names that are none. */
export const NAMES = [
  ...FILTERS.map((f) => f.key),
  ...Object.keys(CHART_PARAMS),
  "sort",
  "page",
  "pageSize",
  "compare",
  "papers",
  "open",
  "__proto__",
  "constructor",
];

const USED = [
  "2",
  ">=2",
  "2..5",
  "-factor",
  "factor",
  "memory,speed",
  "!survey",
  "none",
  "2025-01..",
  "own",
  "true",
];

const text = fc.oneof(
  fc.constantFrom(...NASTY, ...USED),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);
/** The query of an address, as pairs. */
export const query = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })), text),
  { maxLength: 4 },
);

/** An address that is asked for rows, facets, points or an export, with any query. */
export const addressInput = fc
  .tuple(fc.constantFrom(...Object.keys(QUERY_ROUTES)), query)
  .map(([path, pairs]) => `${path}?${new URLSearchParams(pairs)}`);

/** Asks an address: an answer, or an error of the one shape that names the parameter. @throws what is wrong */
export async function checkAddress(address: string): Promise<void> {
  const response = await call(address);
  const body = await response.text();
  if (response.status === 200) return;
  if (![400, 404].includes(response.status))
    throw new Error(`status ${response.status}: ${body.slice(0, 200)}`);
  const { error } = answers.ErrorAnswer.strict().parse(JSON.parse(body));
  if (error.status !== response.status) throw new Error("the status in the answer is another one");
  if (response.status === 400 && error.param === undefined) throw new Error("no parameter is named");
}
