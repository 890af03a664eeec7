import { FILTERS, type FilterKey, type LabelsKey } from "./fields";
import { OPERATORS, range } from "./operators";
import type { Params } from "./params";
import { formatRange, type Range } from "./range";
import type { Chip } from "./types";
import { toQuery, withParams } from "./url";

/** One chip for each chosen value, range, flag and search, in the order of the fields. */
export function chipsOf(params: Params, naming: (key: FilterKey, value: string) => string): Chip[] {
  return FILTERS.flatMap(({ key, label, filter }): Chip[] => {
    const name = (value: string) => naming(key, value);
    const chip = (value: string, say: string, change: Partial<Params>): Chip => ({
      param: key,
      value,
      say,
      without: toQuery(withParams(params, change)),
    });
    switch (filter) {
      case "labels": {
        const chosen = params[key as LabelsKey];
        return chosen.map((v) =>
          chip(v, OPERATORS.labels.say(label, [v], name), { [key]: chosen.filter((other) => other !== v) }),
        );
      }
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
export const sayFilters = (params: Params, naming: (key: FilterKey, value: string) => string): string =>
  chipsOf(params, naming)
    .map((c) => c.say)
    .join(" · ");
