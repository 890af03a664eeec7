export const TECHNIQUES = [
  "quantization",
  "pruning-sparsity",
  "structured-matrices",
  "distillation",
  "efficient-architecture",
  "architecture-search",
  "efficient-attention",
  "recurrent-ssm",
  "kv-cache",
  "token-pruning",
  "mixture-of-experts",
  "adaptive-computation",
  "efficient-reasoning",
  "test-time-scaling",
  "reinforcement-learning",
  "parameter-efficient-tuning",
  "model-merging",
  "data-efficiency",
  "speculative-decoding",
  "few-step-sampling",
  "distributed",
  "retrieval",
  "agents",
  "systems-kernels",
  "training-recipe",
  "scaling-laws",
  "uncertainty-ensembles",
  "benchmark",
  "survey",
  "theory",
  "other",
] as const;

export const DOMAINS = [
  "language-models",
  "reasoning-math",
  "code",
  "agents-tools",
  "retrieval-qa",
  "vision-recognition",
  "detection-perception",
  "vision-language",
  "speech-audio",
  "edge-devices",
  "generation",
  "graphs",
  "time-series",
  "recommendation",
  "health-biology",
  "science-engineering",
  "finance",
  "tabular",
  "decision-making",
  "learning-theory",
  "neuroscience",
  "quantum",
  "general-ml",
  "other",
] as const;

/** What a paper is, apart from what it saves by. */
export const PAPER_KINDS = ["method", "benchmark", "survey", "theory"] as const;

/** Labels that say what a paper is: no way of saving anything. */
export const STUDY_LABELS = ["benchmark", "survey", "theory"] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];
export type Technique = (typeof TECHNIQUES)[number];
export type Domain = (typeof DOMAINS)[number];

/** Words that decided a label: offsets into the title or the abstract, and the words as they stand there. */
export interface LabelEvidence {
  in: "title" | "abstract";
  start: number;
  end: number;
  text: string;
}

export interface Label<T extends string = string> {
  name: T;
  /** How likely the label is by its words, from 0 to 1; the main label comes first, the others by it. */
  score: number;
  evidence: LabelEvidence[];
}

export interface Labels {
  version: string;
  /** 1 to 4, the main one first. */
  techniques: Label<Technique>[];
  /** 1 to 3, the main one first. */
  domains: Label<Domain>[];
}
