import type { Quantity } from "@/lib/claims/types";
import { labelName } from "@/lib/format/labels";
import { number } from "@/lib/format/number";
import { QUANTITY_WORDS } from "@/lib/format/words";
import type { FilterKey } from "./fields";

const BOUND: Record<string, string> = {
  exact: "exact",
  "at-least": "at least",
  "up-to": "up to",
  about: "about",
};
const SUBJECT: Record<string, string> = {
  own: "the paper's own",
  other: "a baseline's",
  finding: "a study's finding",
};

/** A filter's value as people read it; open lists bring their own names. */
export function valueName(key: FilterKey, value: string, open: (value: string) => string = (v) => v): string {
  switch (key) {
    case "technique":
    case "domain":
      return labelName(value);
    case "quantity":
      return QUANTITY_WORDS[value as Quantity]?.label ?? value;
    case "bound":
      return BOUND[value] ?? value;
    case "subject":
      return SUBJECT[value] ?? value;
    case "factor":
      return `${number(Number(value))}×`;
    case "tokens":
      return `${number(Number(value))}\u202f%`;
    case "year":
      return value;
    case "accuracy":
      return number(Number(value));
    default:
      return open(value);
  }
}
