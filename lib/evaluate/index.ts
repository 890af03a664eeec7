import { intervalOf, intervals, RESAMPLES, resample, SEED } from "./bootstrap";
import { type Counts, countPaper, sumCounts } from "./counts";
import {
  attributeShare,
  byName,
  certainty,
  claimFigures,
  detailFigures,
  isChange,
  labelFigures,
  mainShare,
  quantitiesOf,
  round4,
  scoreOf,
} from "./figures";
import {
  ATTRIBUTES,
  DETAILS,
  type Evaluation,
  type Figures,
  type GoldRecord,
  LABEL_KINDS,
  type PaperText,
  type PredictedRecord,
  type Score,
  type Sureness,
} from "./types";

export { belowFloor, type Floor, floorOf } from "./floor";
export { judge } from "./judge";
export { parseGold, parsePapers, predictedRecord } from "./records";
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

/** What an evaluation is made from: labels, texts and readings whose claims name their rule. */
export interface EvaluationInput {
  goldName: string;
  gold: GoldRecord[];
  papers: PaperText[];
  predicted: PredictedRecord[];
  extractor: string;
  labeller: string;
}

/** Scores readings and adds intervals, certainty and the count of each rule. Throws where a text is missing. */
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
      ...DETAILS.map((name) => row(name, (counts) => detailFigures(counts, name))),
      ...LABEL_KINDS.map((kind) => row(kind, (counts) => labelFigures(counts, kind))),
    ],
    attributes: byName(ATTRIBUTES, (name) => attributeShare(sum, name)),
    mainLabel: byName(LABEL_KINDS, (kind) => mainShare(sum, kind)),
    shareIntervals: {
      ...byName(ATTRIBUTES, (name) => intervalOf(draws, (counts) => attributeShare(counts, name))),
      ...byName(LABEL_KINDS, (kind) => intervalOf(draws, (counts) => mainShare(counts, kind))),
    },
    inverted: sum.get("inverted") ?? 0,
    ungroundedQuotes: sum.get("ungrounded") ?? 0,
    sure: sureness(sum, draws),
    rules: rulesOf(sum).map((rule) => ({ rule, ...certainty(sum, `rule:${rule}`) })),
  };
}

function sureness(sum: Counts, draws: Counts[]): Evaluation["sure"] {
  const of = (name: string): Sureness => ({
    ...certainty(sum, name),
    interval: intervalOf(draws, (counts) => certainty(counts, name).precision),
  });
  const [sure, unsure] = [of("sure"), of("unsure")];
  const n = sure.n + unsure.n;
  return { share: n ? round4(sure.n / n) : null, sure, unsure };
}

/** Rules that made a claim, in alphabetical order. */
const rulesOf = (counts: Counts): string[] =>
  [...counts.keys()].flatMap((name) => /^rule:(.*):n$/.exec(name)?.[1] ?? []).sort();
