import { ACCURACY } from "../look";
import type { Term } from "../types";
import type { Row } from "./row";

const TOKENS: Term = { quantity: "token_reduction", sense: "cost", measure: "length" };
const DATA: Term = { quantity: "data_reduction", sense: "cost", measure: "samples" };

/** Changes of what no lexicon of scores or costs names, told by the words around the number. */
export const GAINS: readonly Row[] = [
  {
    id: "gain.better",
    says: "number, then better or worse in a score; or points, then better or higher than another",
    when: [
      "NUM%pp,plain better|higher in @score",
      "NUMpp,plain better|higher [than|in|on|over]",
      "NUM-,plain,still @score point|points better|higher|above|ahead",
      "@verb.better ..7!any by NUM-,plain,still @Name points",
    ],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The planner is 1.2% better in top-1 accuracy than the best one made by hand.",
    not: "The planner is 1.2% better in price than the best one made by hand.",
  },
  {
    id: "gain.above",
    says: "points, then above or ahead of another; or better than another, leading or winning by points",
    when: [
      "NUMpp,plain above|ahead !zero|chance|random",
      "better|superior than|to ..5!any by NUM%pp,plain !@any",
      "lead|leads|leading|win|wins|winning ..4!any by NUMpp,plain",
    ],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The agent stands 30 points above the next model.",
    not: "The agent stands 30 points above chance.",
  },
  {
    id: "gain.behind",
    says: "points, then behind or short of another; or falling short of it, or degrading, by the number",
    when: [
      "NUMpp,plain behind|short",
      "fall|falls|falling|fell short of ..6!any by NUM%pp,plain",
      "degrade|degrades|degraded|deteriorate|deteriorates by NUM%pp,plain !@efficiency",
      "collapse|collapses|collapsed|plummet|plummets|plummeted|plunge|plunges|plunged|tumble|tumbles by NUM%pp,plain !@any",
    ],
    gives: "change",
    way: "worse",
    measures: ACCURACY,
    example: "The student is still 3.5 points behind its teacher.",
    not: "The student is still 3.5 points ahead of its teacher.",
  },
  {
    id: "gain.errs-less",
    says: "verb of going wrong, number, then less",
    when: ["hallucinate|hallucinates|forget|forgets|err|errs NUM%x,plain less"],
    gives: "change",
    way: "better",
    measures: { ...ACCURACY, sense: "cost", measure: "errors" },
    example: "The tuned model hallucinates 32% less.",
    not: "The tuned model speaks 32% less.",
  },
  {
    id: "gain.in-terms",
    says: "noun of improvement, in terms of the score, then of and the number; or a comma, up to, the number and the score",
    when: [
      "@noun.better ..2 in terms of ..2 @quality of NUM%pp",
      "@noun.better ..7!efficiency , NUM%pp,plain @score",
    ],
    gives: "change",
    way: "better",
    example: "It brings a relative improvement in terms of accuracy of 6.4%.",
    not: "It stands first in terms of accuracy of 86.4%.",
  },
  {
    id: "gain.verb-of",
    says: "quantity, then a verb of change in a noun's place, of, and the number",
    when: ["@efficiency @verb.any of NUM%x", "@quality @verb.any of NUM%pp"],
    gives: "change",
    way: "word",
    example: "This leads to a latency reduce of 20-35%.",
    not: "This leads to a latency reduce on 20% of all cases.",
  },
  {
    id: "gain.bare",
    says: "noun of improvement and a number with decimals and no unit, over another or on a benchmark",
    when: [
      "improvement|improvements|gain|gains|increase|enhancement|boost of NUM-,written,plain,still respectively? [on|over|across|for|compared|.|,|;]",
      "NUM-,written,plain,still improvement|improvements|gain|gains|boost|enhancement on|over|across|for|compared|in !@efficiency",
    ],
    unless: ["@efficiency ..1 improvement|improvements|gain|gains|increase|enhancement|boost of NUM"],
    gives: "change",
    way: "better",
    measures: ACCURACY,
    example: "The parser achieves 2.0 and 0.4 improvement on FooSQL and BarSQL.",
    not: "The parser achieves 2.0 on FooSQL, an improvement on BarSQL.",
  },
  {
    id: "gain.shorter",
    says: "verb of shortening, chains of thought or the like, then by and the number",
    when: [
      "shorten*|@verb.down ..2 cot|cots|chain_of_thought|chain-of-thought|chains_of_thought|reasoning|reasoning_traces|reasoning_chains|thinking|traces ..1 by NUM%x",
    ],
    gives: "change",
    way: "better",
    measures: TOKENS,
    example: "The tuned model shortens CoT by 42.1% on average.",
    not: "The tuned model shortens breaks by 42.1% on average.",
  },
  {
    id: "gain.talks-less",
    says: "verb of communicating, number, then less",
    when: [
      "communicate|communicates|communicating|transmit|transmits|transmitting NUM%x,plain less [and|.|,|;|than|while]",
    ],
    gives: "change",
    way: "better",
    measures: { quantity: "cost_reduction", sense: "cost", measure: "communication" },
    example: "It wins while communicating 8x less than DDP.",
    not: "It wins while learning 8x less than DDP.",
  },
  {
    id: "gain.fewer-seen",
    says: "verb of using, number, then fewer things to learn from",
    when: [
      "use|uses|using|requires|requiring|need|needs|needing|with|from NUM%x,plain fewer ..2!any images|pairs|episodes|clips|utterances|sentences|trajectories|rollouts|scenes|videos|documents",
    ],
    gives: "change",
    way: "better",
    measures: DATA,
    example: "The probe exceeds earlier results while using 80% fewer high-resolution images.",
    not: "The probe exceeds earlier results while storing 80% fewer high-resolution images.",
  },
  {
    id: "gain.reduced-in",
    says: "verb of reduction, in, the number, and the cost before or behind it",
    when: [
      "@verb.down in NUM%,plain the|its? @cost",
      "@cost ..3!any be|been|is|are|was|were reduced|decreased|lowered|cut in NUM%,plain !@any",
    ],
    gives: "change",
    way: "less",
    example: "The approach was able to reduce in 10.9% the execution time.",
    not: "The approach was able to reduce in 10.9% of the runs the execution time.",
  },
  {
    id: "gain.times-score",
    says: "number of times, then the score",
    when: [
      "achiev*|reach*|attain*|obtain*|with|has|have NUMx,times the|its @score [on|of|compared|than|as|.|,|and]",
    ],
    unless: ["NUM ..4 error|loss"],
    gives: "change",
    way: "better",
    example: "The forest reaches nearly twice the accuracy of the linear model.",
    not: "The forest reaches nearly twice the memory of the linear model.",
  },
  {
    id: "gain.efficiency-of",
    says: "an efficiency, of and a factor, over another",
    when: ["@good of NUMx,times [over|compared|than|relative|vs|versus]"],
    gives: "change",
    way: "more",
    example: "The learner attains a sample efficiency of about 100x over existing methods.",
    not: "The learner attains a sample error of about 100x over existing methods.",
  },
];
