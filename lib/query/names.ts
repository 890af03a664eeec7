import type { MemoryKind, Quantity } from "@/lib/claims/types";
import { labelName } from "@/lib/format/labels";
import { number } from "@/lib/format/number";
import { QUANTITY_WORDS } from "@/lib/format/words";
import type { PaperKind } from "@/lib/labels/types";
import type { FilterKey } from "./fields";
import { NOT_STATED } from "./modes";
import type { QualityOutcome } from "./quality";

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

const QUALITY: Record<QualityOutcome, string> = {
  "no-loss": "no loss: better or kept",
  better: "better",
  kept: "kept, in words",
  within: "lost at most a bound",
  loss: "measured loss",
  share: "a share kept, stated",
  level: "a score, no change",
};
const TYPE: Record<PaperKind, string> = {
  method: "Method",
  benchmark: "Benchmark or study",
  survey: "Survey",
  theory: "Theory",
};
const MEMORY: Record<MemoryKind, string> = {
  cache: "KV cache",
  weights: "weights",
  training: "training",
  peak: "peak",
};
/** The closed lists by the names of their values. */
const LISTS: Partial<Record<FilterKey, Readonly<Record<string, string>>>> = {
  bound: BOUND,
  subject: SUBJECT,
  quality: QUALITY,
  type: TYPE,
  memory: MEMORY,
  phase: { search: "search of architectures" },
};

/** A filter's value as people read it; open lists bring their own names. */
export function valueName(key: FilterKey, value: string, open: (value: string) => string = (v) => v): string {
  if (value === NOT_STATED) return "not stated";
  const list = LISTS[key];
  if (list) return Object.hasOwn(list, value) ? (list[value] as string) : value;
  switch (key) {
    case "technique":
    case "domain":
      return labelName(value);
    case "gain":
    case "quantity":
      return QUANTITY_WORDS[value as Quantity]?.label ?? value;
    case "factor":
      return `${number(Number(value))}×`;
    case "within":
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
