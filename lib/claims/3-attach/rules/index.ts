import type { Rule } from "../types";
import { LATE_LEFT_RULES, LEFT_RULES } from "./left";
import { LEVEL_RULES } from "./level";
import { LATE_RIGHT_RULES, RIGHT_RULES } from "./right";
import { SHARE_RULES } from "./share";

/** Rules in the order they are tried: the tightest attachment first. `side` tells which end of a list of numbers they look at. */
export const ORDERED: readonly { side: "left" | "right"; rules: readonly Rule[] }[] = [
  { side: "right", rules: SHARE_RULES },
  { side: "right", rules: RIGHT_RULES },
  { side: "left", rules: LEFT_RULES },
  { side: "right", rules: LATE_RIGHT_RULES },
  { side: "left", rules: LATE_LEFT_RULES },
  { side: "left", rules: LEVEL_RULES },
];

/** Ids of the rules that give a number what its neighbour in the sentence measures. */
export const LIST_RULES = ["list.before", "list.after", "list.compared"] as const;

/** Every rule that reads a number's words. */
export const RULES: readonly Rule[] = ORDERED.flatMap((o) => o.rules);
