import { withinOf } from "./claim-filter";
import { FILTERS, type FilterKey, type LabelsKey } from "./fields";
import { OPERATORS, range } from "./operators";
import type { Params } from "./params";
import { formatRange, type Range } from "./range";
import type { Chip } from "./types";
import { toQuery, withParams } from "./url";

type Naming = (key: FilterKey, value: string) => string;

type Name = (value: string) => string;

type FilterKind = (typeof FILTERS)[number]["filter"];

/** Names values as the question means them: "lost at most" by its bound. */
export const namingIn =
  (params: Pick<Params, "within">, naming: Naming): Naming =>
  (key, value) =>
    key === "quality" && value === "within"
      ? `lost at most ${naming("within", String(withinOf(params)))}`
      : naming(key, value);

/** What a filter that is asked for says of itself: its value in an address, in words, and what takes it out. */
type Said = readonly [value: string, said: string, without: Partial<Params>];

/** How each kind of filter is said; null where it is not asked for. */
const SAY: Record<FilterKind, (params: Params, key: FilterKey, label: string, name: Name) => Said | null> = {
  labels(params, key, label, name) {
    const chosen = params[key as LabelsKey];
    const without = { [key]: [], ...(key === "quality" && { within: null }) };
    return chosen.length === 0
      ? null
      : [chosen.join(","), OPERATORS.labels.say(label, chosen, name), without];
  },
  // It is said with the values that go by it.
  bound: () => null,
  range(params, key, label, name) {
    const wanted = params[key as "year"] as Range | null;
    return wanted && [formatRange(wanted), range.say(label, wanted, name), { [key]: null }];
  },
  flag: (params, key, label) =>
    params[key as "code"] ? ["1", OPERATORS.flag.say(label, true), { [key]: false }] : null,
  since(params, key, label) {
    const moment = params[key as "since"];
    return moment === null ? null : [moment, OPERATORS.since.say(label, moment), { [key]: null }];
  },
  text: (params, _key, label) =>
    params.q === null ? null : [params.q, OPERATORS.text.say(label, params.q), { q: null }],
};

/** One chip for each filter that is asked for, in the order of the fields. */
export function chipsOf(params: Params, naming: Naming): Chip[] {
  const say = namingIn(params, naming);
  return FILTERS.flatMap(({ key, label, filter }): Chip[] => {
    const said = SAY[filter](params, key, label, (value) => say(key, value));
    if (!said) return [];
    const [value, words, without] = said;
    return [{ param: key, value, say: words, without: toQuery(withParams(params, without)) }];
  });
}

/** All filters in words, for titles, file notes and charts: "Technique: quantization · Factor: 2× or more". */
export const sayFilters = (params: Params, naming: Naming): string =>
  chipsOf(params, naming)
    .map((c) => c.say)
    .join(" · ");
