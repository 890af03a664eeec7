import { intervals, RESAMPLES, resample, SEED } from "./bootstrap";
import { calibration, certainty, countRules, type RuledClaim, rightClaims } from "./calibrate";
import { type Counts, countPaper, sumCounts } from "./counts";
import { claimFigures, isChange, labelFigures, quantitiesOf, round4, scoreOf } from "./figures";
import type { Evaluation, Figures, GoldRecord, PaperText, PredictedRecord, RuleCount, Score } from "./types";

export {
  calibration,
  countRules,
  type RuledClaim,
  rightClaims,
} from "./calibrate";
export { belowFloor, type Floor, floorOf } from "./floor";
export {
  claimRecord,
  parseGold,
  parsePapers,
  predictedRecord,
} from "./records";
export { evaluationTable } from "./table";
export type * from "./types";

const byPaper = <T extends { paper: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((r) => [r.paper, r]));

function countAll(gold: GoldRecord[], predicted: PredictedRecord[], papers: PaperText[]): Counts[] {
  const given = byPaper(predicted);
  const texts = byPaper(papers);
  return [...byPaper(gold).values()].map((record) => {
    const paper = texts.get(record.paper);
    if (!paper)
      throw new Error(
        `no text for the labelled paper "${record.paper}": the papers file must hold every labelled paper`,
      );
    return countPaper(record, given.get(record.paper), paper);
  });
}

/** Scores readings against labels, figure for figure as the reference scorer does. Throws where a text is missing. */
export function score(gold: GoldRecord[], predicted: PredictedRecord[], papers: PaperText[]): Score {
  const given = byPaper(predicted);
  const missing = [...byPaper(gold).keys()].filter((paper) => !given.has(paper));
  return scoreOf(sumCounts(countAll(gold, predicted, papers)), missing);
}

/** What an evaluation is made from: labels, texts and readings with the rule of every claim. */
export interface EvaluationInput {
  goldName: string;
  gold: GoldRecord[];
  papers: PaperText[];
  predicted: PredictedRecord[];
  /** Claims by paper, in the order of `predicted[].claims`. */
  ruled: Map<string, RuledClaim[]>;
  extractor: string;
  labeller: string;
}

/** Scores readings and adds intervals, certainty and the count of each rule. */
export function evaluate(input: EvaluationInput): Evaluation {
  const papers = countAll(input.gold, input.predicted, input.papers);
  const draws = resample(papers);
  const sum = sumCounts(papers);
  const quantities = quantitiesOf(sum);
  const row = (name: string, figure: (counts: Counts) => Figures) => ({
    name,
    ...figure(sum),
    interval: intervals(draws, figure),
  });
  const claims = (of: string[]) => (counts: Counts) => claimFigures(counts, of);
  const total = score(input.gold, input.predicted, input.papers);
  return {
    extractor: input.extractor,
    labeller: input.labeller,
    gold: input.goldName,
    papers: papers.length,
    resamples: RESAMPLES,
    seed: SEED,
    rows: [
      row("changes", claims(quantities.filter(isChange))),
      row("all claims", claims(quantities)),
      row("trade-offs", claims(["tradeoff"])),
      ...quantities.map((quantity) => row(quantity, claims([quantity]))),
      row("techniques", (counts) => labelFigures(counts, "techniques")),
      row("domains", (counts) => labelFigures(counts, "domains")),
    ],
    attributes: total.attributes,
    mainLabel: {
      techniques: total.labels.techniques.main,
      domains: total.labels.domains.main,
    },
    ungroundedQuotes: total.ungrounded_quotes,
    ...certainties(input),
  };
}

function certainties(input: EvaluationInput): Pick<Evaluation, "sure" | "rules"> {
  const rules = new Map<string, RuleCount>();
  const [sure, unsure] = [
    { n: 0, right: 0 },
    { n: 0, right: 0 },
  ];
  const texts = byPaper(input.papers);
  for (const gold of input.gold) {
    const claims = input.ruled.get(gold.paper) ?? [];
    const right = rightClaims(gold, claims, texts.get(gold.paper) as PaperText);
    countRules(rules, claims, right);
    for (const [j, claim] of claims.entries()) {
      const count = claim.sure ? sure : unsure;
      count.n += 1;
      count.right += Number(right[j]);
    }
  }
  const n = sure.n + unsure.n;
  return {
    sure: {
      share: n ? round4(sure.n / n) : null,
      sure: certainty(sure),
      unsure: certainty(unsure),
    },
    rules: Object.entries(calibration(rules)).map(([rule, count]) => ({
      rule,
      ...certainty(count),
    })),
  };
}
