import { withinOf } from "./claim-filter";
import { FILTERS, type FilterKey, type LabelsKey } from "./fields";
import { OPERATORS, range } from "./operators";
import type { Params } from "./params";
import { formatRange, type Range } from "./range";
import type { Chip } from "./types";
import { toQuery, withParams } from "./url";

type Naming = (key: FilterKey, value: string) => string;

/** Names values as the question means them: "lost at most" by its bound. */
export const namingIn =
  (params: Pick<Params, "within">, naming: Naming): Naming =>
  (key, value) =>
    key === "quality" && value === "within"
      ? `lost at most ${naming("within", String(withinOf(params)))}`
      : naming(key, value);

/** One chip for each filter that is asked for, in the order of the fields. */
export function chipsOf(params: Params, naming: Naming): Chip[] {
  const say = namingIn(params, naming);
  return FILTERS.flatMap(({ key, label, filter }): Chip[] => {
    const name = (value: string) => say(key, value);
    const chip = (value: string, said: string, change: Partial<Params>): Chip => ({
      param: key,
      value,
      say: said,
      without: toQuery(withParams(params, change)),
    });
    switch (filter) {
      case "labels": {
        const chosen = params[key as LabelsKey];
        const change = { [key]: [], ...(key === "quality" && { within: null }) };
        return chosen.length === 0
          ? []
          : [chip(chosen.join(","), OPERATORS.labels.say(label, chosen, name), change)];
      }
      // It is said with the values that go by it.
      case "bound":
        return [];
      case "range": {
        const wanted = params[key as "year"] as Range | null;
        return wanted ? [chip(formatRange(wanted), range.say(label, wanted, name), { [key]: null })] : [];
      }
      case "flag":
        return params[key as "code"] ? [chip("1", OPERATORS.flag.say(label, true), { [key]: false })] : [];
      case "since": {
        const moment = params[key as "since"];
        return moment === null ? [] : [chip(moment, OPERATORS.since.say(label, moment), { [key]: null })];
      }
      default:
        return params.q === null ? [] : [chip(params.q, OPERATORS.text.say(label, params.q), { q: null })];
    }
  });
}

/** All filters in words, for titles, file notes and charts: "Technique: quantization · Factor: 2× or more". */
export const sayFilters = (params: Params, naming: Naming): string =>
  chipsOf(params, naming)
    .map((c) => c.say)
    .join(" · ");
