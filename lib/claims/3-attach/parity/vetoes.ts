/** A context in which words of parity are no result. */
export interface ParityVeto {
  id: string;
  /** Words any of which, close before the statement, makes it none. */
  words: string[];
  /** How many words before the statement are looked at; "sentence" for all of them. */
  within: number | "clause" | "sentence";
  /** Void where the sentence has said "we" or "our" before: then it tells of the paper's own work. */
  unlessOwn?: true;
  example: string;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

export const PARITY_VETOES: readonly ParityVeto[] = [
  {
    id: "parity.veto.negated",
    words: words(
      "cannot can't don't doesn't didn't isn't aren't wasn't won't not never fail fails failed failing unable struggle struggles hardly neither nor rarely difficult hard n't insufficient instead rather nontrivial non",
    ),
    within: 4,
    example: "Small models cannot match the accuracy of large ones.",
  },
  {
    id: "parity.veto.hypothetical",
    words: words("whether would will might may should must if ideally desirable hypothesize how"),
    within: "clause",
    example: "A good method should cut memory without sacrificing accuracy.",
  },
  {
    id: "parity.veto.asked",
    words: words("whether"),
    within: "sentence",
    example: "We ask whether memory can be cut (e.g. by merging) without sacrificing accuracy.",
  },
  {
    id: "parity.veto.aim",
    words: words(
      "aim aims aimed aiming seek seeks seeking strive strives striving goal goals hope hopes hoping attempt attempts attempting desire purpose focus focuses focusing designed",
    ),
    within: "sentence",
    example: "The goal of this work is to cut memory without sacrificing accuracy.",
  },
  {
    id: "parity.veto.need",
    words: words(
      "crucial critical essential important vital key necessary needed required requirement requirements objective objectives",
    ),
    within: 3,
    example: "Positions are crucial for maintaining performance.",
  },
  {
    id: "parity.veto.purpose",
    words: words("for"),
    within: 1,
    example: "Adapters often grow for matching the performance of full tuning.",
  },
  {
    id: "parity.veto.trend",
    words: words("more less increasingly"),
    within: 1,
    example: "The small model becomes more competitive with the large one.",
  },
  {
    id: "parity.veto.problem",
    words: words(
      "challenge challenges challenging crucial critical essential imperative vital dilemma struggle struggles hinder hinders",
    ),
    within: "sentence",
    unlessOwn: true,
    example: "A central challenge is to cut memory without sacrificing accuracy.",
  },
];

/** Words that a veto holds against a statement only before such words: "designed to", "is crucial for", not "a challenging data set". */
export const ONLY_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["designed", /^to$/],
  ...words("challenging crucial critical essential imperative vital").map((word): [string, RegExp] => [
    word,
    /^(?:to|for|in|when|as|because|since|need|needs|demand|demands|,|\.)$/,
  ]),
]);

/** An aim said with "to": the words that, standing before it, make it a result after all. */
export const RESULT_TO = new Set(
  words(`able shown found proven demonstrated proved observed seen known manages managed manage continues continue allows allow
    allowing allowed enables enable enabling enabled empowers empower lets helps help helping helped us it leads leading
    led sufficient enough suffices capable tends tend ability made makes learns learn learned competitive comparable`),
);
