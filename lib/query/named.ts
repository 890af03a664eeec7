/** Words behind a name that add nothing to it: "GSM8K benchmark", "A100 GPUs", "LLaMA family". */
const TAIL =
  /\s+(?:benchmarks?|datasets?|data sets?|test sets?|tasks?|suites?|models?|family|series|variants?|gpus?|baselines?|methods?)$/i;
const HEAD = /^(?:the|a|an|standard|various|several|multiple|including|such as|single)\s+/i;
const NAME = /[\p{Lu}\d]/u;
const BETWEEN = /\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)/i;

/** The lists of names that only abstracts know. */
export const OPEN_LISTS = ["benchmark", "model", "baseline", "hardware", "measure"] as const;
export type OpenList = (typeof OPEN_LISTS)[number];

/** One name among what the abstracts write: its form in addresses, and as it is shown. */
export interface Named {
  key: string;
  label: string;
}

/** Names that differ in case, spaces or hyphens only are one: "ImageNet-1K", "imagenet 1k". No comma: it parts lists. */
export const nameKey = (text: string): string => text.toLowerCase().replace(/[\s_,–-]+/g, "");

function bare(text: string): string {
  const tidy = text.trim().replace(HEAD, "");
  const short = tidy.replace(TAIL, "");
  return NAME.test(short) ? short : tidy;
}

/** The names of a list, where all its members are names: "GSM8K, MATH, and ARC-C" is three, "speed and memory" one. */
function members(text: string): string[] {
  const listed = /^[^()]*\(([^()]*,[^()]*)\)$/.exec(text)?.[1] ?? text;
  const parts = listed.split(BETWEEN).filter(Boolean);
  return parts.length > 1 && parts.every((part) => NAME.test(part)) ? parts : [text];
}

/**
 * The names in a detail of a claim (benchmark, model, baseline, hardware, score) as its abstract writes it.
 * @returns each once, in their order; empty where nothing is said
 */
export function namesIn(detail: string | null): readonly Named[] {
  if (detail === null) return NONE;
  const known = KNOWN.get(detail);
  if (known) return known;
  const found = namesOf(detail);
  if (KNOWN.size < MOST_KEPT) KNOWN.set(detail, found);
  return found;
}

const NONE: readonly Named[] = [];
/** The same details come again and again: the names in each are kept, up to this many details. */
const MOST_KEPT = 20_000;
const KNOWN = new Map<string, readonly Named[]>();

function namesOf(detail: string): readonly Named[] {
  const found = new Map<string, Named>();
  for (const part of members(detail)) {
    const label = bare(part);
    const key = nameKey(label);
    if (key !== "" && !found.has(key)) found.set(key, { key, label });
  }
  return [...found.values()];
}
