import { item, norm } from "../3-attach/look";
import type { Finding } from "../3-attach/match";
import type { View } from "../3-attach/types";
import type { Details, Phase } from "../types";

const PHASES: readonly [RegExp, Phase][] = [
  [/^(prefill|prefilling|ttft)/, "prefill"],
  [/^(decoding|decode|generation)$/, "decoding"],
  [/^(training|pretraining|pre-training|fine-tuning|finetuning)/, "training"],
  [/^(inference|serving|deployment)$/, "inference"],
  [/^(search|searching)$/, "search"],
];

const HARDWARE =
  /(gpu|cpu|tpu|npu|fpga|a100|h100|v100|h800|a800|rtx|snapdragon|jetson|raspberry|iphone|pixel|nvidia|intel|gaudi|ascend|xeon|ryzen|arm|mi300|t4|tpuv\d|apple)/i;
const END = new Set(
  "while and with on in using across by that which when for at under through without but as even after during via whereas thus such than compared over to".split(
    " ",
  ),
);

/** The noun phrase from item `i` on, up to seven items; null where none begins. */
function phrase(view: View, i: number): { text: string; end: number } | null {
  let start = i;
  while (["the", "a", "an", "its", "their"].includes(norm(view, start))) start += 1;
  let end = start - 1;
  for (let k = start; k < start + 7; k += 1) {
    const it = item(view, k);
    if (
      !it ||
      (it.kind === "mark" && !["'", "-", "/", "&"].includes(it.norm)) ||
      (it.kind === "word" && END.has(it.norm) && !it.joined)
    )
      break;
    if (it.kind === "number" && it.mention?.unit !== "none") break;
    if (it.cues.some((c) => c.form === "verb") && !it.named) break;
    end = k;
  }
  const [a, b] = [
    view.text.tokens[item(view, start)?.first ?? -1],
    view.text.tokens[item(view, end)?.last ?? -1],
  ];
  if (end < start || !a || !b) return null;
  return {
    text:
      view.text.source
        .slice(a.start, b.end)
        .replace(/[\\${}]/g, "")
        .trim() || "",
    end,
  };
}

/** Benchmark, baseline, hardware, model and phase as the clause of the number names them. */
export function detailsOf(finding: Finding): Details {
  const { view } = finding;
  const measure = finding.term.measure || null;
  const found: Details = {
    measure,
    benchmark: null,
    model: null,
    baseline: null,
    hardware: null,
    phase: null,
  };
  for (let k = ownStart(finding); k < finding.to + 22; k += 1) {
    const it = item(view, k);
    const behind = k > finding.to;
    if (it && !behind && it.kind !== "word") continue;
    if (behind && otherStatement(view, k)) break;
    if (
      !it ||
      (it.kind === "number" && it.mention?.unit !== "none") ||
      it.norm === ";" ||
      it.norm === "while" ||
      it.norm === "."
    )
      break;
    if (
      ["than", "over", "versus", "vs"].includes(it.norm) ||
      ((it.norm === "to" || it.norm === "with") && ["compared", "relative"].includes(norm(view, k - 1)))
    )
      found.baseline ??= phrase(view, k + 1)?.text ?? null;
    else if (["on", "across", "in", "for"].includes(it.norm)) {
      const named = phrase(view, k + 1);
      if (!named?.text) continue;
      if (HARDWARE.test(named.text) && it.norm === "on") found.hardware ??= named.text;
      else if (it.norm !== "in" && /[A-Z]|benchmark|dataset|task/.test(named.text)) {
        if (it.norm === "for" || MODEL.test(named.text)) found.model ??= named.text;
        else found.benchmark ??= named.text;
      }
    }
  }
  found.baseline ??= beaten(finding);
  found.phase = phaseOf(finding);
  return found;
}

/** Where the words of this number's own begin: in its evidence, behind the number before it. */
function ownStart({ view, from, at }: Finding): number {
  for (let k = at - 1; k >= from; k -= 1) if (item(view, k)?.kind === "number") return k + 1;
  return from;
}

/** ", and reducing the error on B", "with comparable quality on B": what follows belongs to the next statement. */
function otherStatement(view: View, k: number): boolean {
  const it = item(view, k);
  if (it?.norm === "without" || (it?.norm === "with" && !/^(compared|comparison)$/.test(norm(view, k - 1))))
    return true;
  return /^(,|and)$/.test(norm(view, k - 1)) && it?.cues.some((c) => c.form === "verb") === true;
}

const MODEL =
  /(llama|gpt|qwen|bert|mistral|mixtral|gemma|deepseek|opt-|t5|vit|deit|resnet|vgg|mobilenet|llava|flux|sdxl|diffusion|phi-|-?\d+(\.\d+)?b\b)/i;

/** "outperforms [the baseline] by 3 points". */
function beaten(finding: Finding): string | null {
  const { view } = finding;
  for (let k = finding.from; k < finding.at; k += 1)
    if (item(view, k)?.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta"))
      return phrase(view, k + 1)?.text ?? null;
  return null;
}

function phaseOf(finding: Finding): Phase | null {
  const { view } = finding;
  for (let k = finding.from; k <= Math.min(finding.to + 4, view.items.length - 1); k += 1) {
    const phase = phaseIn(norm(view, k));
    if (phase) return phase;
  }
  return null;
}

const PHASE_OF = new Map<string, Phase | null>();
/** Words of the field are few: the answer for each is kept, up to this many of them. */
const MOST_KEPT = 5000;

function phaseIn(phrase: string): Phase | null {
  const known = PHASE_OF.get(phrase);
  if (known !== undefined) return known;
  const found =
    phrase
      .split(" ")
      .flatMap((word) => PHASES.filter(([pattern]) => pattern.test(word)).map(([, phase]) => phase))[0] ??
    null;
  if (PHASE_OF.size < MOST_KEPT) PHASE_OF.set(phrase, found);
  return found;
}
