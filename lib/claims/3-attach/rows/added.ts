import type { Row } from "./row";

/** What a method takes on top of what was there before: a loss, with the value as given. */
export const ADDED: readonly Row[] = [
  {
    id: "added.extra",
    says: "share or factor, then additional or extra, then the cost",
    when: [
      "NUM%x,plain of? additional|extra|added !@more.any @cost+",
      "NUM%x,little more|higher|greater|larger @cost",
      "additional|extra|added ..1 @cost of NUM%x",
      "cost|expense|price of NUM%x,plain more|higher|larger|greater|longer @cost+",
    ],
    unless: ["@verb.down NUM"],
    gives: "change",
    way: "worse",
    example: "It needs only 0.05x additional compute.",
    not: "It saves 5% additional memory.",
    before: { "share.remaining": "a small factor of a cost looks like the part of it that is used" },
  },
  {
    id: "added.overhead",
    says: "share or factor, then the cost and the word overhead",
    when: [
      "NUM%x,plain overhead|overheads in|of|on @cost+",
      "NUM%x,plain !@more.any @overhead+",
      "!@any @overhead of|is|was|: NUM%,plain,share !@any",
      "@cost overhead|overheads ...5!any negligible|small|low|minimal|marginal|modest ( NUM%,plain,share [)|,|;]",
      "@overhead ...5!any negligible|small|low|minimal|marginal|modest ( NUM%,plain,share [)|,|;]",
    ],
    unless: ["@verb.down NUM"],
    gives: "change",
    way: "worse",
    example: "The predictor is trained with less than 1.2% parameter overhead.",
    not: "It saves 50% memory overhead.",
    before: { "share.remaining": "an overhead comes on top, whatever little of it is used" },
  },
  {
    id: "added.adds",
    says: "verb of adding, share or factor, then the cost",
    when: [
      "@adds NUM%x,plain !@more.any|the|its @cost+ !@noun.any",
      "add|adds|added|adding|introduc* NUM%,plain of|to @cost+",
      "increasing|increase|increases NUM%,little @cost !@noun.any",
    ],
    gives: "change",
    way: "worse",
    example: "Adding just 1.3% of FLOPs, it wins on every task.",
    not: "Using just 1.3% of FLOPs, it wins on every task.",
    before: { "share.remaining": "what is added is no part that is used of the whole" },
  },
];
