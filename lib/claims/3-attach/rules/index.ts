import type { Rule } from "../types";
import { byComparative } from "./by-comparative";
import { byAccelerates, byBeats, byNoun, byVerb, verbDirect } from "./left";
import { improvedBracket, levelAt, levelBracket, levelShare, signed, within } from "./level";
import { levelOf, levelOn, levelTerm } from "./level-beside";
import { fromTo, nounOf } from "./noun-of";
import { inTerm, nounBare, nounThenTerm, signedTerm, timesAs } from "./right";
import { comparativeAlone, comparativeTerm, factorTerm, nounOwn, termNoun } from "./right-terms";
import { halves, reducedTo, remaining } from "./share";
import { retained, retention, saved, savedPassive } from "./share-of";

const LEFT_RULES: readonly Rule[] = [byVerb, byBeats, byAccelerates, byNoun, nounOf, fromTo];
const LATE_LEFT_RULES: readonly Rule[] = [byComparative, verbDirect];
const LEVEL_RULES: readonly Rule[] = [
  signed,
  improvedBracket,
  levelAt,
  within,
  levelShare,
  levelTerm,
  levelOf,
  levelOn,
  levelBracket,
];
const RIGHT_RULES: readonly Rule[] = [
  timesAs,
  comparativeAlone,
  comparativeTerm,
  termNoun,
  nounOwn,
  nounThenTerm,
  signedTerm,
  factorTerm,
];
const LATE_RIGHT_RULES: readonly Rule[] = [inTerm, nounBare];
const SHARE_RULES: readonly Rule[] = [retention, retained, saved, savedPassive, reducedTo, remaining, halves];

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
