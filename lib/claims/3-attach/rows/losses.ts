import { ACCURACY } from "../look";
import type { Row } from "./row";

/** Losses of quality: how large they are, how far they shrink, and how close a system stays to another. */
export const LOSSES: readonly Row[] = [
  {
    id: "loss.shrinks",
    says: "verb of making less, then a loss of quality, then by and the number; or number, then the loss",
    when: [
      "@verb.down ..6!cost degradation|degradations|drop|drops|decline|penalty|deterioration|sacrifice ...6 by NUM%xpp",
      "@verb.down ..4!cost accuracy|quality|performance loss ...5 by NUM%xpp",
      "@verb.down NUM%pp ..2 degradation|degradations|deterioration",
    ],
    gives: "change",
    way: "better",
    measures: { ...ACCURACY, sense: "cost", measure: "degradation" },
    example: "It reduces the accuracy degradation of pruning by 1.2%.",
    not: "It reduces memory with a degradation of accuracy by 1.2%.",
  },
  {
    id: "loss.from-to",
    says: "word of making less, then a loss of quality, then from one number to another",
    when: [
      "@verb.down|@noun.down in|of? ..2!cost @quality degradation|degradations|drop|decline|penalty|deterioration|loss ..2 NUM%pp-,from",
    ],
    gives: "fromTo",
    way: "better",
    measures: { ...ACCURACY, sense: "cost", measure: "degradation" },
    example: "It shows a reduction in performance decline from 1.5 mAP to 0.3 mAP.",
    not: "It shows a performance decline from 1.5 mAP to 0.3 mAP.",
  },
  {
    id: "loss.less-of",
    says: "number, then a reduction in or of, then a loss of quality",
    when: [
      "NUM%xpp ..1 reduction|decrease|decline in|of ..2!cost [@quality] tax|gap|loss|drop|degradation|penalty|deficit",
    ],
    gives: "change",
    way: "better",
    measures: { ...ACCURACY, sense: "cost", measure: "degradation" },
    example: "Routing brings an 18x reduction in capability tax.",
    not: "Routing brings an 18x reduction in capability.",
  },
  {
    id: "loss.costs",
    says: "verb of costing or giving up, then the number, then the score",
    when: [
      "cost|costs|costing|sacrific*|forfeit*|forgo|forgoes|forgoing NUM%pp,plain of? @quality",
      "lose|loses|losing|lost|loose|sacrific* NUM%pp,plain of|in|on? @score",
    ],
    gives: "change",
    way: "worse",
    example: "Swapping the operator costs at most 5.6% accuracy.",
    not: "Swapping the operator reaches at most 5.6% accuracy.",
  },
  {
    id: "kept.within",
    says: "within a number of hundreds of another's quality",
    when: ["within NUM%,most of !@efficiency"],
    gives: "retained",
    way: "level",
    measures: { ...ACCURACY, quantity: "accuracy_retained" },
    example: "Quality stays within 98% of the dense model.",
    not: "Quality stays within 2% of the dense model.",
  },
  {
    id: "loss.within",
    says: "within a number of points, or of a few percent of another's quality",
    when: [
      "within NUM%pp of !@efficiency",
      "within NUM-% @quality point|points of|on|from|compared",
      "within NUM% @score of|from !@efficiency",
      "[@score] ( typically|usually|generally|mostly|always within NUM%pp",
      "comparable|close|similar|competitive|equivalent ..8!cost ( within NUM%pp",
    ],
    unless: [
      "within NUM%,most of",
      "@efficiency within NUM",
      "within NUM ..2 budget|margin|margins|tolerance|interval|range",
    ],
    gives: "change",
    way: "worse",
    measures: ACCURACY,
    example: "Its accuracy stays within 4.4% of the best method.",
    not: "It answers within 4.4 seconds.",
  },
];
