import type { Row } from "./row";

/** Shares of a cost whose verb stands between the two or behind them. */
export const SHARES: readonly Row[] = [
  {
    id: "share.kept-passive",
    says: "share of another's quality, then is kept",
    when: [
      "NUM%,plain,share of ..4!any @score ..2!any is|are|was|were|being|can retained|preserved|maintained|kept|recovered",
    ],
    gives: "retained",
    way: "level",
    example: "97% of the original accuracy is retained.",
    not: "At 2 bits, 97% of the original users are retained.",
  },
  {
    id: "share.as-much",
    says: "half or another share, then as many or as much, then the cost",
    when: ["NUM%,plain,share as many|much ..2!any @cost"],
    gives: "remaining",
    way: "better",
    example: "It gets there with half as many messages as flooding.",
    not: "It gets there with half as many bugs as flooding.",
  },
  {
    id: "share.saved-passive",
    says: "share of the quantity, then is saved, pruned or left out",
    when: [
      "NUM%,plain of @efficiency ..4!verb.any reduced|shrunk|pruned|skipped|saved|omitted|removed|discarded|eliminated|dropped|avoided|evicted|cut",
    ],
    gives: "change",
    way: "less",
    example: "Up to 80% of the tokens are pruned without retraining.",
    not: "Up to 80% of the tokens are nouns.",
  },
  {
    id: "share.of-other",
    says: "share, then the cost of another: with its article, behind a comma, at the cost of, or in a bracket behind less",
    when: [
      "@be|at|with|has|have|having|using|requires|requiring|only NUM%,plain,share the|its|their !same @cost+ [of|as|.|,|;|)|compared|while|and|with|on|when]",
      ", NUM%,plain,share of the|its? @cost of @Name",
      "run|runs|running|train|trains|trained|finish*|converg*|complet*|execut* ..2!any in NUM%,plain,share of? the @cost",
      "at|with a|the? cost|price|budget of NUM%,plain,share of ..2 @cost",
      "@more.down ..3 ( NUM%,plain,share of @cost [)|,|;]",
      "@verb.down ..3 @cost ( NUM%,plain,share of previous|prior|existing|earlier|that|those",
    ],
    gives: "remaining",
    way: "better",
    example: "The network is 24% the size of the smallest one.",
    not: "The network lost 24% the day of the test.",
  },
  {
    id: "share.is",
    says: "cost, then is, then the share of another's cost",
    when: [
      "@cost ..3!any is|are|was|were|remains ...5 NUM%,plain,share of? that|those",
      "@cost ..3!any is|are|was|were|remains ...5 NUM%,plain,share of the|its",
    ],
    gives: "remaining",
    way: "better",
    example: "Its memory footprint is only 30% of that of the full cache.",
    not: "Its share of errors is only 30% of all errors.",
  },
];
