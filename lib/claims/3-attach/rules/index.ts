import type { Rule } from "../types";
import { byComparative } from "./by-comparative";
import {
  arrow,
  costThan,
  levelAgain,
  levelName,
  scoreThan,
  solvesMore,
  termParticiple,
  timesThat,
} from "./compared";
import { byAccelerates, byBeats, byNoun, byVerb, verbDirect } from "./left";
import { improvedBracket, levelAt, levelBracket, levelShare, signed, within } from "./level";
import { levelOf, levelOn, levelTerm } from "./level-beside";
import { fromTo, nounOf } from "./noun-of";
import { inTerm, nounBare, nounThenTerm, signedTerm, timesAs } from "./right";
import { comparativeAlone, comparativeTerm, factorTerm, nounOwn, termNoun } from "./right-terms";
import { halves, reducedTo, remaining, shareIs } from "./share";
import { retained, retention, saved, savedPassive } from "./share-of";
import { gainBracket, improvesAcronym, levelAcronym } from "./unknown";

const LEFT_RULES: readonly Rule[] = [byVerb, byBeats, byAccelerates, byNoun, nounOf, fromTo];
const LATE_LEFT_RULES: readonly Rule[] = [byComparative, verbDirect];
const LEVEL_RULES: readonly Rule[] = [
  signed,
  gainBracket,
  improvedBracket,
  levelAt,
  within,
  levelShare,
  levelTerm,
  levelOf,
  levelOn,
  levelBracket,
  levelAgain,
  levelAcronym,
  levelName,
  improvesAcronym,
  arrow,
];
const RIGHT_RULES: readonly Rule[] = [
  timesAs,
  comparativeAlone,
  comparativeTerm,
  termNoun,
  nounOwn,
  termParticiple,
  scoreThan,
  costThan,
  timesThat,
  solvesMore,
  nounThenTerm,
  signedTerm,
  factorTerm,
];
const LATE_RIGHT_RULES: readonly Rule[] = [inTerm, nounBare];
const SHARE_RULES: readonly Rule[] = [
  retention,
  retained,
  saved,
  savedPassive,
  reducedTo,
  shareIs,
  remaining,
  halves,
];

/** Rules in the order they are tried: the tightest attachment first. `side` tells which end of a list of numbers they look at. */
export const ORDERED: readonly { side: "left" | "right"; rules: readonly Rule[] }[] = [
  { side: "right", rules: SHARE_RULES },
  { side: "right", rules: RIGHT_RULES },
  { side: "left", rules: LEFT_RULES },
  { side: "right", rules: LATE_RIGHT_RULES },
  { side: "left", rules: LATE_LEFT_RULES },
  { side: "left", rules: LEVEL_RULES },
];

/** Ways in which a number takes what its neighbour in the same sentence measures; `lists.ts` tries them. */
export const LIST_RULES: readonly Omit<Rule, "when">[] = [
  {
    id: "list.before",
    says: "further number of a list whose first number is read",
    example: "The agent achieves 13.4% on BrowseComp, 70.4% on AIME, and 16.7% on HLE.",
    not: "The agent achieves 13.4% on BrowseComp and was run 5 times.",
  },
  {
    id: "list.after",
    says: "earlier number of a list whose last number is read",
    example: "It obtains 99.4% (MNIST), 41.7% (CIFAR100), and 74.1% (STL10) accuracy.",
    not: "It was trained on 40% (MNIST) of all images and obtains 74.1% accuracy.",
  },
  {
    id: "list.compared",
    says: "level of the other side of a comparison",
    example: "The dense model achieves 65.3% accuracy, whereas the sparse model achieved 67.6%.",
    not: "The dense model achieves 65.3% accuracy and was pruned at 50%.",
  },
];

/** Every rule that reads a number's words. */
export const RULES: readonly Rule[] = ORDERED.flatMap((o) => o.rules);
