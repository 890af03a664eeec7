/** A way to say that quality is kept. Rules are tried in this order at each word; the first that fits makes the claim. */
export interface ParityRule {
  id: string;
  /** Patterns of words, as `pattern.ts` reads them. */
  when: string[];
  gives: "parity";
  example: string;
  not: string;
  /** The rule's own words deny a loss, so a "not" or "no" before them is part of it. */
  denies?: true;
  /** Quality is not named: nothing about speed or cost may stand close by. */
  bare?: true;
  /** The sentence opens with what is compared with: "Compared to X, …". */
  compared?: true;
  /** A number that follows says how much was lost, and is the claim in place of the words. */
  numbered?: true;
}

export const PARITY_RULES: readonly ParityRule[] = [
  {
    id: "parity.keep-or-improve",
    when: [
      "@keep ,? and|or ..2 @improve ,? ..6 @quality|robustness",
      "@improve or|and ..1 @keep ..6 @quality",
    ],
    gives: "parity",
    example: "Training costs drop by a third, while maintaining or even improving downstream accuracy.",
    not: "We maintain and improve the public leaderboard.",
    numbered: true,
  },
  {
    id: "parity.keep-against",
    when: [
      "@keep ..3 @quality|@results|robustness ..2 comparable|similar|equivalent|on-par|close|identical|equal to|with",
      "@keep ..3 @quality|@results|robustness ..1 on par with",
      "@keep ..2 @lofty|competitive ..2 @quality ..1 @against",
      "@keep ..2 @lofty ..2 @quality as @Name",
      "@keep ..3 parity with",
    ],
    gives: "parity",
    example: "It halves the cache while maintaining accuracy comparable to the dense model.",
    not: "It halves the cache while maintaining strong performance on long inputs.",
    numbered: true,
  },
  {
    id: "parity.keep",
    when: [
      "@keep ..6!lofty!efficiency @quality",
      "@keep|keeping the? same|identical ..3!efficiency error|errors|mae|wer|loss|fid",
      "@keep the? output|original ..2 distribution|distributions",
      "@keep ..1 similar|same|comparable|equivalent ..2 @sound",
    ],
    gives: "parity",
    example: "Decoding is twice as fast while preserving the quality of the answers.",
    not: "Decoding is twice as fast while maintaining high accuracy.",
    numbered: true,
  },
  {
    id: "parity.kept",
    when: [
      "@quality|stability|robustness is|are|was|were|remains|remain|remained|stays|stay ..2!lofty preserved|maintained|retained|unchanged|unaffected|intact|kept",
      "@quality|robustness ..6 can|could ..1 be preserved|maintained|retained|kept",
      "@quality remains|remain|remained|stays|stay|is|are ..2 comparable|similar|equivalent|identical|competitive to|with",
    ],
    gives: "parity",
    example: "With half of the heads removed, accuracy remains unchanged.",
    not: "With half of the heads removed, the cache size remains unchanged.",
  },
  {
    id: "parity.no-harm",
    when: [
      "does|do|did not ..1 degrade|hurt|harm|affect|compromise|sacrifice|reduce|impair|lower ..6 @quality|@sound",
      "not ..1 compromising|degrading|sacrificing|hurting|harming ..6 @quality|@sound",
      "not suffer from? ..3 @drop",
      "no|not worse than",
      "not @loss ..4 @quality",
    ],
    gives: "parity",
    example: "Dropping the last layers does not degrade the quality of summaries.",
    not: "Dropping the last layers does not reduce the cost of training.",
    denies: true,
    numbered: true,
  },
  {
    id: "parity.without-loss",
    when: [
      "without ..6 @loss ..6!efficiency @quality|@sound",
      "without ..4 @quality|@sound ..1 @drop",
      "without ..2 loss|degradation|drop|deterioration|drops|losses in|of ..4 @quality|@sound",
      "without @degree? @degree? loss|degradation|deterioration|degrading",
    ],
    gives: "parity",
    example: "The kernel runs 2x faster without sacrificing accuracy.",
    not: "The kernel runs 2x faster without sacrificing portability.",
    denies: true,
    numbered: true,
  },
  {
    id: "parity.no-loss",
    when: [
      "almost|nearly|virtually|little|practically|essentially|hardly|barely to|or? no|any ..3 @quality|@sound ..2 @drop",
      "with? @no ..3!quality @quality|@sound ..1 @drop",
      "with? @no ..3 @drop to|of|in|on|for|from ..6!efficiency @quality|@sound|@results",
      "with @no ..1 @bare",
      "@no ( or @no ) ..2 @quality|@sound ..1 @drop",
      "@no ..1 increase|rise in|of ..2 error|errors|perplexity|loss",
      "@no @degree? degradation|deterioration",
    ],
    gives: "parity",
    example: "Half of the experts can be dropped with negligible accuracy loss.",
    not: "Half of the experts can be dropped with negligible communication overhead.",
    denies: true,
    numbered: true,
  },
  {
    id: "parity.lossless",
    when: [
      "nearly|near|almost|virtually|practically|essentially|quasi -? lossless|losslessly",
      "near-lossless|nearly-lossless|almost-lossless|lossless|losslessly|lossless-quality",
    ],
    gives: "parity",
    example: "The draft model gives a lossless acceleration of decoding.",
    not: "We study lossless compression of medical images.",
  },
  {
    id: "parity.on-par",
    when: [
      "@perform on|at ..1 par with|to|or",
      "@quality|@results|@perform ..3 on|at par with|to|or",
      "@quality|@results|@perform ..3 on-par|at-par with|to|or",
      "on|at a? par ..1 with|or|to",
      "on-par|at-par ..3 with|to",
      "on-par|at-par ..1 @quality|@results",
      "attains|attain|attaining|achieves|achieve|achieving|reaches|reach|reaching|achieved|reached ..3 parity ..2 with",
      "@quality parity with",
      "@keep|guaranteeing|guarantees|guarantee|ensuring|ensures ..2 parity",
    ],
    gives: "parity",
    example: "The small model performs on par with models ten times its size.",
    not: "The small model runs at a speed on par with hand-written kernels.",
    bare: true,
  },
  {
    id: "parity.comparable-to",
    when: [
      "comparable|similar|equivalent|identical|competitive|competitable|equal|same ..7 @quality|@results ..6 @against|comparably",
      "comparable|similar|equivalent|identical|equal ..5 @quality|@results to|with|as",
      "same ..5 @quality|@results as",
      "competitive ..3 @quality|@results ..1 to|against",
      "competitive ..3 @quality|@results ..1 with @reference|@Name",
      "competitive ..3 @quality|@results ..2 with @reference|@Name",
      "competitive ..3 @quality|@results in comparison to|with",
      "comparable|similar|equivalent|identical|competitive|equal|same ..2 @error ..6 @against",
      "@quality|@results is|are ..1 better|higher|superior or|and ..1 comparable|similar|equal|on-par",
      "@quality|@results|@sound ..7 comparable|similar|equivalent|identical|competitive|close|equal to|with|against",
      "as accurate|effective|capable|good|competitive|strong ..1 as",
      "@perform as well|good|accurately|strongly as",
      "@quality as good as",
      "@quality as well as or better",
    ],
    gives: "parity",
    example: "Training on a tenth of the data gives results comparable to those on the full set.",
    not: "Training on a tenth of the data takes a time comparable to fine-tuning.",
    bare: true,
    numbered: true,
  },
  {
    id: "parity.comparable",
    when: [
      "@same ,? and|or ..2 @improve|@surpass ..4!efficiency @quality|@results",
      "@achieve ..3!efficiency!loss comparable|similar|equivalent|identical|same|competitable ..4!efficiency @quality",
      "at|for the same|similar|comparable|equal|equivalent ..3!efficiency @quality",
      "@same ( ..4 ) ..2!efficiency @quality",
      "equal|similar|comparable or greater|better|higher|superior ..2!efficiency @quality|@results",
      "comparable|competitable ..4!efficiency @quality|results",
      "achieves|achieve|achieved|achieving|obtains|obtain|obtained|obtaining|reaches|reach|reaching|gives|yields|yielding|produces|with ..3!efficiency!loss comparable|similar|equivalent|identical|same ..2!efficiency @results|solution|solutions",
      "@achieve ..3!efficiency comparable|similar|equivalent|identical|equal|same ..3!efficiency @error|loss|losses",
      "of the? same|similar|comparable|equal|equivalent quality|accuracy|performance",
      "at|under|with matched|equal ..1 @quality",
      "@equal-quality",
    ],
    gives: "parity",
    example: "Decoding is 1.9x faster with comparable accuracy.",
    not: "Decoding is 1.9x faster with competitive performance.",
    numbered: true,
  },
  {
    id: "parity.compared-with",
    when: ["competitive ..3!efficiency @quality|@results|@error"],
    gives: "parity",
    example: "Compared with the dense teacher, the small network offers competitive accuracy.",
    not: "On long inputs, the small network offers competitive accuracy.",
    compared: true,
    numbered: true,
  },
  {
    id: "parity.competitive-with",
    when: [
      "competitive|comparable|competitively|comparably with|to|against @reference|@Name|@against",
      "competitive|comparable with|to|against ..1 @reference|@Name",
      "competitive|comparable with|to|against ..2!to @peer",
      "competitive|comparable or|and ..2 @surpass",
      "comparable|competitive or|and superior|better|stronger to|than",
      "@perform ..1 comparably|similarly|competitively|equally|equivalently|identically ..1 to|with|as|against|compared",
      "@perform ..1 comparably|equally well?",
      "statistically indistinguishable from",
      "@quality|@results ..4 indistinguishable from",
    ],
    gives: "parity",
    example: "A model of 1B parameters performs comparably to one of 7B.",
    not: "A model of 1B parameters shows competitive performance.",
    bare: true,
  },
  {
    id: "parity.match",
    when: [
      "@surpass or|and even? @match ..6 @quality|@Name|@reference",
      "@match ,? or|and ..2 @surpass ..8 @quality",
      "achieves|achieve|achieving|reaches|reach|reaching or @surpass the? ..2 @quality",
      "@match ,? or|and ..2 @surpass ..3 @peer|@Name",
      "match|matches|rival|rivals|rivaled|rivalled|rivalling|equals|equalled ..8!efficiency!joint @quality|@results",
      "matching|rivaling|equaling the|that|its|their|or|their|@reference|@Name|teacher|baseline|full ..7!efficiency @quality|@results",
      "matching|rivaling @quality of",
      "matched the|its|their ..7!efficiency @quality|@results",
      "while|when|yet|but|still matching ..3!efficiency!joint @quality",
      "@reproduce ..4!efficiency @quality|@results",
      "closely|nearly|almost|faithfully @reproduce|approximates|approximate|approximating|match|matches|matching ..4!efficiency @quality|@results",
      "@match that|those of",
      "match|matches|@rival|equals the? ..4!to!efficiency @peer",
      "matching|rivaling the? @reference ..3 @peer",
      "@match @Name",
      "match|matches|matched|rivals|rivaling|equals the ..2 @Name",
    ],
    gives: "parity",
    example: "After one epoch it matches the accuracy of the full model.",
    not: "After one epoch it matches the speed of the full model.",
    bare: true,
  },
];
