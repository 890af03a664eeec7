import { ACCURACY } from "../look";
import type { Term } from "../types";
import type { Row } from "./row";

const LEVEL: Term = { ...ACCURACY, quantity: "accuracy_level", measure: "score" };

/** Absolute scores told by where a score moves to or stays, and by shares of cases that went well. */
export const LEVELS: readonly Row[] = [
  {
    id: "level.is",
    says: "score, of, for or on something, then is or was and the level",
    when: [
      "@quality of|for|on|in|across ..10!verb.any is|are|was|were NUM%-,written,plain,still !@any",
      "@quality ..6!verb.any stood|stands|stand at NUM%-,written,plain,still !@any",
    ],
    unless: [
      "NUM% of|lower|higher|more|less|faster|better|worse|above|below",
      "NUM- pixel|pixels|px|mm|cm|meters|degrees|degree|deg|units",
    ],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "The F1 scores for the three-class and two-class versions of the set were 76.9% and 89.9%.",
    not: "The memory for both versions of the set was 76.9%.",
  },
  {
    id: "level.succeeds",
    says: "verb of passing or succeeding, then the share of the cases; or the best of the models, then its share",
    when: [
      "succeed|succeeds|succeeded|succeeding|pass|passes|passed|passing in|on|at? NUM%,plain,still of",
      "best|strongest|leading|top ..3!any model|models|agent|agents|system|systems|llm|llms|mllm|vlm|vlms achieve|achieves|reach|reaches|attain|attains|score|scores|obtains|gets NUM%,plain,still [.|,|;|on|while|and|whereas]",
      "@Name achieves|reaches|attains|scores NUM%,plain,still while|whereas",
      "achiev*|reach*|attain*|obtain*|scor* NUM%-,written,plain,still at pass@*|avg@*|recall@*|hit@*|hits@*",
      "outperform*|surpass*|exceed*|beat|beats|beating|above|below|over|than|against|versus ..5!any ' s NUM%-,written,plain,still [.|,|;|)|on|and|while|in|for]",
      "top|tops|topping|leads ..3!any with NUM%-,written,plain,still [.|,|;]",
      "achiev*|set|sets|setting|establish* ..6!any the art of NUM%,plain,still [!of]",
    ],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "The best model achieves only 64.4%.",
    not: "The best model saves only 64.4%.",
  },
  {
    id: "level.rate-of",
    says: "rate of what went well, then the level",
    when: [
      "rate|percentage|proportion of success*|correct*|accurate* ..5!verb.any was|is|of|reaches|reached|at NUM%,plain,still",
      "@quality of ..8!verb.any of NUM%,plain,still [.|,|;|and]",
    ],
    unless: ["sizes? of NUM", "NUM% @more.any"],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "The rate of successful image restoration was 81.1%.",
    not: "The rate of image capture was 81.1%.",
  },
  {
    id: "level.moves-to",
    says: "score, verb of moving, then to and the level",
    when: [
      "@quality ...8!efficiency drop|drops|dropped|dropping|fall|falls|fell|falling|decline|declines|declined|plummet|plummets|plummeted|plunge|plunges|plunged|collapse|collapses|collapsed|rises|rose|rising|climbs|climbed|jumps|jumped|improves|improved|increases|increased|decreases|decreased ..1 to NUM%-,written,plain,still [!@noun.any]",
      "@verb.better the|our|this result|results|performance|average ..2 to NUM%,plain,still [!@noun.any]",
    ],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "Its accuracy of 39.5% on short plans drops sharply to 3.8% on long ones.",
    not: "Its memory of 39 GB drops sharply to 38% on long ones.",
  },
  {
    id: "level.stays",
    says: "score or system, verb of staying, then the level",
    when: [
      "@quality ..1!any remain|remains|remained|remaining|stay|stays|stayed|staying|averages|averaged|hovers|hover|hovered|peaks|peaked|peaking|plateaus|saturates at? NUM%,plain,still [!@any]",
      "model|models|llms|vlms|mllms|agents|systems|methods remain|remains|stay|stays|hover|peak at? NUM%,plain,still [!@any]",
    ],
    unless: [
      "NUM% of|sparsity|sparse|lower|higher|faster|utilization|more|less",
      "accuracy_gap|performance_gap|generalization_gap|gap ..1 remains|remain|stays|stay NUM",
    ],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "Every other model stays below 60%.",
    not: "Every other cache stays below 60%.",
  },
  {
    id: "level.performance-of",
    says: "state-of-the-art performance or results, of, with or at, then the level",
    when: [
      "state-of-the-art|state_of_the_art|sota of NUM%,plain,still [!of|@any]",
      "best|record of NUM%-,written,plain,still [.|,|;|)|on]",
      "state-of-the-art_performance|state-of-the-art_results|performance|result|results of|at NUM%,plain,still [!of|@any]",
    ],
    unless: ["NUM% @more.any"],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "It attains state-of-the-art performance of 85.4%.",
    not: "It attains state-of-the-art performance at half the cost.",
  },
  {
    id: "level.in-score",
    says: "verb of attaining or with, the number, then in and the score; or score, with and the number at the end",
    when: [
      "with|achieves|achieving|obtains|obtaining|reaches|reaching|attains|attaining NUM%,plain,still in !terms @score",
      "@score with NUM%-,written,plain,still [.|;|,|)|on|for]",
      "@score , averaging? NUM%,written,plain,still on|in",
      "NUM%-,written,plain,still in terms of ..1 @score",
    ],
    unless: [
      "@verb.any ..3 @score with NUM",
      "by NUM",
      "@noun.better ( ...9 NUM",
      "@noun.any ...14 NUM%- in terms",
      "outperform*|surpass*|exceed*|beats ...24 NUM%- in terms",
      "@verb.any ...8 NUM%- in terms",
    ],
    gives: "level",
    way: "level",
    example: "The tracker is competitive, with 76.7% in MOTA and 81.7% in MOTP.",
    not: "The tracker is competitive, with 76.7% in use.",
  },
  {
    id: "level.rightly",
    says: "rightly, a verb, then the share",
    when: [
      "correctly|accurately|successfully|reliably ..2!any NUM%,plain,still of",
      "get|gets|getting|got|answers|answered|answering NUM%,plain,still right|correct|correctly",
    ],
    unless: ["with|by|at NUM"],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "Even the best models correctly implement less than 40% of the code.",
    not: "Even the best models implement less than 40% of the code.",
  },
  {
    id: "level.share-of-time",
    says: "verb of choosing, missing or managing, then the share of the time or of the cases",
    when: [
      "prefer*|choos*|chose|win|wins|winning|won|succeed*|agree|agrees|agreed|miss|misses|fails|fail|failing ...8 NUM%,plain of the? time|cases|trials",
      "miss|misses|missing|grasp|grasps|grasping|fool*|refus* NUM%,plain of",
    ],
    unless: ["@verb.down NUM"],
    gives: "level",
    way: "level",
    measures: LEVEL,
    example: "Readers preferred our notes 75.2% of the time.",
    not: "Readers opened our notes 75.2% of the time.",
  },
];
