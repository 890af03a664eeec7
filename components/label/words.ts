import type { Domain, Technique } from "@/lib/labels/types";

/** What each technique covers, in a few words. */
export const TECHNIQUE_WORDS: Record<Technique, string> = {
  quantization: "low-bit and low-precision formats for weights, activations or caches",
  "pruning-sparsity": "weights, heads or layers taken out or kept at zero",
  "structured-matrices": "structured or low-rank matrices and parameters that are shared",
  distillation: "a small model that learns from a large one",
  "efficient-architecture": "backbones, mixers, convolutional networks and token mixing made to be cheap",
  "architecture-search": "architectures found by search, supernets and elastic networks",
  "efficient-attention": "sparse, linear or local attention",
  "recurrent-ssm": "recurrent networks and state-space models",
  "kv-cache": "keeping the cache of keys and values small or using it again",
  "token-pruning": "tokens merged or dropped at the input or on their way",
  "mixture-of-experts": "experts of which only some work on each token",
  "adaptive-computation": "early exit, cascades, routing, layers skipped, models switched",
  "efficient-reasoning": "shorter or adaptive chains of thought",
  "test-time-scaling": "more computation at inference for better answers",
  "reinforcement-learning": "reinforcement learning and preference optimisation",
  "parameter-efficient-tuning": "adapters, LoRA, side networks",
  "model-merging": "several trained models joined into one",
  "data-efficiency": "choosing data, needing fewer labels, data pipelines",
  "speculative-decoding": "drafting and verifying, decoding several tokens at once",
  "few-step-sampling": "fewer steps of diffusion or flow models",
  distributed: "parallel or federated training and serving, communication",
  retrieval: "retrieval-augmented generation, retrievers, datastores",
  agents: "agents that use tools or the web",
  "systems-kernels": "kernels, compilers, hardware designed along with the model",
  "training-recipe": "optimisers, losses, schedules, pretraining recipes",
  "scaling-laws": "how results grow with size, data and compute",
  "uncertainty-ensembles": "ensembles, calibration, estimates of uncertainty",
  benchmark: "a new benchmark or metric, or a study that measures",
  survey: "an overview of a field",
  theory: "proofs and bounds",
  other: "none of the others fits",
};

/** Where a result applies, in a few words. */
export const DOMAIN_WORDS: Record<Domain, string> = {
  "language-models": "language models in general",
  "reasoning-math": "mathematics and reasoning in steps",
  code: "programs written, repaired or searched",
  "agents-tools": "agents, tools, the web",
  "retrieval-qa": "search and answering questions",
  "vision-recognition": "image classification and backbones",
  "detection-perception": "detection, segmentation, pose, robots that see",
  "vision-language": "models of images or video and text",
  "speech-audio": "speech, music, sound",
  "edge-devices": "phones, microcontrollers, embedded hardware",
  generation: "images, video and 3D made by models",
  graphs: "graphs and networks",
  "time-series": "forecasting and signals over time",
  recommendation: "recommendation and ranking for people",
  "health-biology": "medicine, biology, chemistry of life",
  "science-engineering": "science and engineering",
  finance: "finance and economics",
  tabular: "tables of data",
  "decision-making": "bandits, off-policy learning, control",
  "learning-theory": "theory of learning",
  neuroscience: "brains and models of them",
  quantum: "quantum computing",
  "general-ml": "machine learning in general",
  other: "none of the others fits",
};

/** What a label covers; null for a name that is none. */
export function labelWords(kind: "technique" | "domain", name: string): string | null {
  const words: Record<string, string> = kind === "technique" ? TECHNIQUE_WORDS : DOMAIN_WORDS;
  return words[name] ?? null;
}

export const KIND_WORDS = {
  technique: { one: "technique", many: "techniques", title: "Techniques", path: "/techniques" },
  domain: { one: "domain", many: "domains", title: "Domains", path: "/domains" },
} as const;

/** "1 paper", "12 papers". */
export const papers = (n: number): string => `${n} ${n === 1 ? "paper" : "papers"}`;
