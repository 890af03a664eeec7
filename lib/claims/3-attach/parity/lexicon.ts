/**
 * Word classes that the parity rules name with an `@`. Words are lower-case; verbs are given by their stem
 * and spread into their forms.
 */

function forms(stem: string): string[] {
  const root = stem.endsWith("e") ? stem.slice(0, -1) : stem;
  const third = /(?:[sxz]|[cs]h)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, third, `${root}ed`, `${root}ing`];
}

const verbs = (...stems: string[]): string[] => stems.flatMap(forms);
const words = (text: string): string[] => text.trim().split(/\s+/);

export const CLASSES: Record<string, string[]> = {
  keep: [
    ...verbs("maintain", "preserve", "retain", "conserve", "uphold"),
    ...words("keep keeps keeping kept upheld sustain sustains sustaining"),
  ],
  improve: [
    ...verbs("improve", "enhance", "boost", "increase", "exceed", "surpass", "outperform", "strengthen"),
    ...words("even better higher superior"),
  ],
  /** Verbs by which quality rises. */
  improves: words(
    "improve improves improving enhance enhances enhancing boosts boosting raises raising increasing",
  ),
  /** Verbs by which one side is better than the other. */
  beats: [...verbs("outperform", "surpass", "exceed", "outmatch"), ...words("beat beats beating")],
  /** Whose performance is a speed. */
  machine: words(
    "inference training serving system systems runtime kernel kernels execution io i/o network scaling trade-off trade-offs tradeoff tradeoffs pareto sample",
  ),
  /** What a system does as a result, before "comparable accuracy". */
  achieve: [
    ...verbs(
      "achieve",
      "obtain",
      "attain",
      "reach",
      "deliver",
      "yield",
      "provide",
      "offer",
      "demonstrate",
      "exhibit",
      "gain",
      "produce",
      "report",
      "enable",
      "ensure",
      "enjoy",
      "lead",
      "result",
      "remain",
      "observe",
      "perform",
      "present",
      "display",
    ),
    ...words(
      "show shows showed shown showing give gives gave giving get gets got getting has have had having is are was were be being leads led leading with at and but while yet retain retains retaining retained maintain maintains maintained maintaining preserve preserves preserving keep keeps keeping",
    ),
  ],
  perform: verbs("perform", "behave", "fare", "compete"),
  match: [...verbs("match", "rival", "equal"), ...words("rivalling rivalled on-par")],
  surpass: [
    ...verbs("surpass", "exceed", "outperform", "improve", "beat", "outmatch"),
    ...words("outperforming beats beating even better"),
  ],
  quality: words(`
    coverage accuracy accuracies performance performances quality qualities utility perplexity fidelity capability capabilities
    abilities effectiveness efficacy generalization generalisation generalizability correctness recall f1 f1-score bleu
    rouge miou psnr ssim fid wer auc ndcg reward score scores expressiveness expressivity trustworthiness
    competence realism faithfulness precision-recall success ppl mrr auroc
    accurateness helpfulness`),
  /** Counts as quality after "without … loss", where "maintains robustness" would have no reference. */
  sound: words(
    "ability coherence robustness precision reliability expressive intelligence output outputs predictions consistency safety quality-related convergence",
  ),
  /** Scores of which less is better. */
  error: words("error errors error-rate error-rates rates mae rmse mse perplexities"),
  reproduce: verbs("reproduce", "replicate"),
  rival: words("rival rivals rivaled rivalled rivaling rivalling"),
  "accuracy-drop": ["accuracy", "performance", "quality"].flatMap((what) =>
    ["drop", "loss", "degradation"].map((loss) => `${what}-${loss}`),
  ),
  /** One word that says quality is the same: "iso-accuracy", "perplexity-matched". */
  "equal-quality": ["accuracy", "quality", "performance", "perplexity", "loss"].flatMap((what) => [
    `iso-${what}`,
    `same-${what}`,
    `similar-${what}`,
    `comparable-${what}`,
    `equal-${what}`,
    `${what}-matched`,
    `${what}-neutral`,
  ]),
  results: words("predictions generations results result metrics outcomes outputs"),
  same: words(
    "comparable similar equivalent equal identical same competitable on-par near-identical indistinguishable parity-level near-equal near-lossless unchanged on-a-par",
  ),
  /** Praise that names no reference: "maintaining strong performance" says nothing was compared. */
  lofty: words(`
    high higher highest strong stronger superior good excellent robust well great better best impressive remarkable
    sufficient reasonable acceptable decent satisfactory state-of-the-art sota top outstanding exceptional stable
    consistent consistently favorable high-quality promising desirable adequate solid reliable low lower enough certain
    strict improved enhanced optimal perfect balance competitive advantage advantages edge superiority dominance lead`),
  loss: [
    ...verbs(
      "sacrifice",
      "compromise",
      "degrade",
      "harm",
      "impair",
      "affect",
      "reduce",
      "decrease",
      "damage",
      "deteriorate",
      "diminish",
      "impact",
      "lower",
      "jeopardize",
      "undermine",
      "impede",
      "alter",
      "change",
      "trade",
      "drop",
    ),
    ...words(
      "losing lose loses hurting hurt hurts dropping loss losses degradation degradations drop drops deterioration decline declines reduction reductions decrease decreases penalty penalties compromises sacrifices trading altering",
    ),
  ],
  drop: words(`
    loss losses degradation degradations drop drops deterioration decline declines reduction reductions decrease decreases
    penalty penalties compromise compromises sacrifice sacrifices impact impacts effect effects change changes cost
    overhead difference differences gap degrade trade-off tradeoff trade-offs tradeoffs regression regressions impairment damage`),
  /** Losses that need no "of accuracy" to be understood. */
  bare: words("loss losses degradation degradations drop drops deterioration compromise sacrifice"),
  no: words(
    "no negligible negligent minimal little zero imperceptible insignificant marginal minimum near-zero nearly-zero negligibly",
  ),
  degree: words(
    "any a significant significantly noticeable noticeably substantial substantially apparent obvious much considerable notable notably major measurable perceptible visible serious severe real additional of",
  ),
  /** "matched to", "matched with": two things joined, not one as good as the other. */
  joint: words("to with against between"),
  against: words("compared comparing comparable relative versus against akin vs"),
  to: words("to with as than against over of from"),
  /** Words that open the name of a reference: "competitive with other systems". */
  reference: words(`
    state-of-the-art state-of-the-arts state-of-art sota existing other others previous prior larger bigger full full-precision
    fully-fine-tuned strong stronger leading standard dense baseline baselines vanilla original current recent models methods
    traditional conventional dedicated specialized specialised proprietary closed-source commercial best supervised
    fine-tuned much more those that frontier human humans full-parameter uncompressed unpruned unquantized established
    popular several the their its both all deep leading top end-to-end heavy heavier costly classical advanced`),
  /** What a reference is a kind of: "matches dedicated systems". */
  peer: words(`
    architecture architectures algorithm framework frameworks agent agents technique pipeline pipelines
    model models method methods system systems baseline baselines network networks approach approaches counterpart
    counterparts llm llms transformers training fine-tuning finetuning tokenizers decoding policies agents solutions
    alternatives techniques algorithms performance teacher teachers experts encoders decoders architectures results
    pretraining pre-training attention humans judges`),
  /** Where a noun phrase has ended: no gap of a rule reaches across these. */
  stop: [
    ...words(
      "while but thereby thus which that whereas because since although though if when than via using through by after before without who whose despite without",
    ),
    ...words(
      "enhancing reducing increasing achieving boosting improving accelerating speeding enabling providing using requiring saving lowering cutting minimizing delivering offering outperforming significantly",
    ),
  ],
  /** Not quality: parity of these is no parity claim. */
  efficiency: words(`
    real-time speed speeds latency throughput cost costs memory efficiency time runtime parameters flops macs energy power compute
    computation computational budget budgets size sizes complexity overhead speedup speedups consumption storage
    bandwidth footprint rate hardware resources duration expense`),
};
