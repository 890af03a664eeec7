import { ADDED } from "../rows/added";
import { BRACKETS, PARALLEL } from "../rows/brackets";
import { GAINS } from "../rows/gains";
import { LEVELS } from "../rows/levels";
import { LOSSES } from "../rows/losses";
import { type Row, ruleOf } from "../rows/row";
import { SHARES } from "../rows/shares";
import { SOLVED } from "../rows/solved";
import { FURTHER, THAN, TIMES } from "../rows/times";
import type { Rule } from "../types";
import { arrow } from "./arrow";
import { improvedBracket } from "./bracket-changed";
import { gainBracket } from "./bracket-gain";
import { byAccelerates, byBeats, byNoun, byVerb } from "./by";
import { byComparative } from "./by-comparative";
import { comparativeAlone, comparativeTerm } from "./comparative";
import { levelAgain, levelName, scoreThan } from "./compared-score";
import { halves } from "./factor-verb";
import { fromTo } from "./from-to";
import { fromToUnnamed } from "./from-to-unnamed";
import { inTerm } from "./in-term";
import { levelBracket } from "./level-bracket";
import { levelOf } from "./level-of";
import { levelOn } from "./level-on";
import { levelAt, levelShare } from "./level-solved";
import { levelTerm } from "./level-term";
import { levelVersus } from "./level-versus";
import { nounBare, nounThenTerm } from "./noun-behind";
import { nounOf } from "./noun-of";
import { nounOwn } from "./noun-own";
import { factorTerm, termNoun } from "./noun-term";
import { inOrder } from "./order";
import { retained, retention } from "./share-kept";
import { remaining } from "./share-left";
import { saved } from "./share-saved";
import { reducedTo } from "./share-to";
import { signed } from "./signed";
import { signedTerm } from "./signed-term";
import { termParticiple } from "./term-participle";
import { verbDirect } from "./verb-direct";

/** Rules that are tried together, and why they stand where they do among the others. */
export interface Stage {
  why: string;
  rules: readonly Rule[];
}

const rows = (list: readonly Row[]): Rule[] => list.map(ruleOf);

/** The stages in the order they are tried: the tightest attachment first. Inside one, `before` says what goes first. */
export const STAGES: readonly Stage[] = [
  {
    why: "Numbers set against one another are levels whatever change is told beside; a loss says itself how it is meant.",
    rules: [levelVersus, ...rows(LOSSES)],
  },
  {
    why: "A share of a cost that is used, saved, left or added says all there is to say right around the number.",
    rules: [retention, retained, saved, ...rows(ADDED), ...rows(SHARES), reducedTo, remaining, halves],
  },
  {
    why: "What stands right behind a number belongs to it more than a verb far before it.",
    rules: [
      ...rows(PARALLEL),
      ...rows(TIMES),
      ...rows(FURTHER),
      comparativeAlone,
      comparativeTerm,
      termNoun,
      nounOwn,
      termParticiple,
      scoreThan,
      ...rows(THAN),
      ...rows(SOLVED),
      nounThenTerm,
      signedTerm,
      factorTerm,
    ],
  },
  {
    why: "A verb or noun of change with by, of or from reaches its number across its object.",
    rules: [...rows(BRACKETS), byVerb, byBeats, byAccelerates, byNoun, nounOf, fromTo, fromToUnnamed],
  },
  {
    why: "A noun of change that names nothing asks the words around it, once no verb has.",
    rules: [inTerm, nounBare],
  },
  {
    why: "A verb with no preposition before the number is the loosest tie of a change.",
    rules: [byComparative, ...rows(GAINS), verbDirect],
  },
  {
    why: "A number is a level, or a gain by its sign, only where nothing told of a change.",
    rules: [
      signed,
      gainBracket,
      improvedBracket,
      levelAt,
      levelShare,
      levelTerm,
      levelOf,
      levelOn,
      levelBracket,
      levelAgain,
      levelName,
      ...rows(LEVELS),
      arrow,
    ],
  },
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
    id: "list.reaching",
    says: "further number of a change: reaching, peaking at or averaging it",
    example: "It gives speedups of 2.1x on one GPU, reaching up to 3.9x on eight.",
    not: "It gives speedups of 2.1x on one GPU, reaching up to 3.9x memory.",
  },
  {
    id: "list.compared",
    says: "level of the other side of a comparison",
    example: "The dense model achieves 65.3% accuracy, whereas the sparse model achieved 67.6%.",
    not: "The dense model achieves 65.3% accuracy and was pruned at 50%.",
  },
];

/** Every rule that reads a number's words, in the order they are tried. */
export const RULES: readonly Rule[] = STAGES.flatMap(({ rules }) => inOrder(rules));
