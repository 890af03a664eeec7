import type { Domain, Technique } from "@/lib/labels/types";

type Named = Technique | Domain;

/** The name of every technique and domain as people read it, the same in every place. */
const NAMES: Record<Named, string> = {
  quantization: "Quantization",
  "pruning-sparsity": "Pruning and sparsity",
  "structured-matrices": "Structured matrices",
  distillation: "Distillation",
  "efficient-architecture": "Efficient architecture",
  "architecture-search": "Architecture search",
  "efficient-attention": "Efficient attention",
  "recurrent-ssm": "Recurrent and state-space",
  "kv-cache": "KV cache",
  "token-pruning": "Token pruning",
  "mixture-of-experts": "Mixture of experts",
  "adaptive-computation": "Adaptive computation",
  "efficient-reasoning": "Efficient reasoning",
  "test-time-scaling": "Test-time scaling",
  "reinforcement-learning": "Reinforcement learning",
  "parameter-efficient-tuning": "Parameter-efficient tuning",
  "model-merging": "Model merging",
  "data-efficiency": "Data efficiency",
  "speculative-decoding": "Speculative decoding",
  "few-step-sampling": "Few-step sampling",
  distributed: "Parallel and distributed",
  retrieval: "Retrieval",
  agents: "Agents",
  "systems-kernels": "Systems and kernels",
  "training-recipe": "Training recipe",
  "scaling-laws": "Scaling laws",
  "uncertainty-ensembles": "Uncertainty and ensembles",
  benchmark: "Benchmark or study",
  survey: "Survey",
  theory: "Theory",
  "language-models": "Language models",
  "reasoning-math": "Reasoning and maths",
  code: "Code",
  "agents-tools": "Agents and tools",
  "retrieval-qa": "Retrieval and QA",
  "vision-recognition": "Vision, recognition",
  "detection-perception": "Detection and perception",
  "vision-language": "Vision and language",
  "speech-audio": "Speech and audio",
  "edge-devices": "Edge devices",
  generation: "Image generation",
  graphs: "Graphs",
  "time-series": "Time series",
  recommendation: "Recommendation",
  "health-biology": "Health and biology",
  "science-engineering": "Science and engineering",
  finance: "Finance",
  tabular: "Tables",
  "decision-making": "Decision making",
  "learning-theory": "Learning theory",
  neuroscience: "Neuroscience",
  quantum: "Quantum computing",
  "general-ml": "General machine learning",
  other: "Other",
};

/** A technique's or domain's name as it stands by itself; a name that is none is made readable. */
export function labelName(name: string): string {
  if (Object.hasOwn(NAMES, name)) return NAMES[name as Named];
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label's name within a sentence: "Test-time scaling" → "test-time scaling", "KV cache" as it is. */
export function labelInText(name: string): string {
  const label = labelName(name);
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
