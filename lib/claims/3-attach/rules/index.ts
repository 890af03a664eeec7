import type { Rule } from "../types";
import { arrow } from "./arrow";
import { improvedBracket } from "./bracket-changed";
import { byAccelerates, byBeats, byNoun, byVerb } from "./by";
import { byComparative } from "./by-comparative";
import { comparativeAlone, comparativeTerm } from "./comparative";
import { costThan, timesThat } from "./compared-cost";
import { levelAgain, levelName, scoreThan } from "./compared-score";
import { timesAs } from "./factor-as";
import { halves } from "./factor-verb";
import { fromTo } from "./from-to";
import { inTerm } from "./in-term";
import { levelBracket } from "./level-bracket";
import { levelOf } from "./level-of";
import { levelOn } from "./level-on";
import { levelAt, levelShare, within } from "./level-solved";
import { levelTerm } from "./level-term";
import { nounBare, nounThenTerm } from "./noun-behind";
import { nounOf } from "./noun-of";
import { nounOwn } from "./noun-own";
import { factorTerm, termNoun } from "./noun-term";
import { retained, retention } from "./share-kept";
import { remaining } from "./share-left";
import { saved, savedPassive } from "./share-saved";
import { reducedTo, shareIs } from "./share-to";
import { signed } from "./signed";
import { signedTerm } from "./signed-term";
import { solvesMore } from "./solved-more";
import { termParticiple } from "./term-participle";
import { gainBracket, improvesAcronym, levelAcronym } from "./unknown";
import { verbDirect } from "./verb-direct";

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
