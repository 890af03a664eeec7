import type { Text } from "../../1-text";
import type { NumberMention } from "../../2-numbers";
import type { Draft } from "../../scorer/types";
import { type DetailSpans, type Details, isEfficiency, type Span } from "../../types";
import { isBeaten, newSubject } from "./apart";
import { anchorOf, type Candidate, candidatesOf, wordAt } from "./candidates";
import { choose, KINDS, type Kind, type Least, MODELS, weigh } from "./choice";
import { memberFor } from "./lists";
import { mayBe } from "./may-be";
import { inCompound, measureSpan } from "./measure";
import { memoryKindOf } from "./memory";
import { type Mention, named, withListed } from "./mentions";
import { ofPhase, phaseOf } from "./phase";
import type { Anchor } from "./places";
import { type Bare, Scene } from "./scene";
import { benchmarkByStructure } from "./structure";
import type { Sentence } from "./words";

/** A claim before the words around its number are read; what it measures is known. */
export type Undetailed = Omit<Draft, Exclude<keyof Details, "measure"> | "memoryKind" | "spans">;

/** A detail as the text has it, marks of type-setting left out. */
const cleaned = (source: string, { start, end }: Span): string =>
  source
    .slice(start, end)
    .replace(/\\(?:text|math|emph)[a-z]*|[\\${}]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The words of a phrase, with the bracket that closes what they open: "two models (A and B)". */
function spanOf({ sentence: { words, start }, first, last }: Mention): Span {
  const open = words.slice(first, last + 1).findLast((w) => w.norm === "(" || w.norm === ")")?.norm === "(";
  const end = open && words[last + 1]?.norm === ")" ? last + 1 : last;
  return { start: words[first]?.start ?? start, end: words[end]?.end ?? start };
}

const leastOf = ({ read: { mention }, far }: Candidate, least: Least): number =>
  named(mention) ? (far ? least.far : least.name) : least.plain;

/** The phrase chosen for each kind of detail; one phrase is given for one kind only, the one it is surest for. */
function chosen(scene: Scene, claim: Bare, anchor: Anchor, sentence: Sentence): Partial<Record<Kind, Span>> {
  const candidates = candidatesOf(scene, claim);
  const found: { kind: Kind; mention: Mention; share: number }[] = [];
  for (const kind of KINDS) {
    const model = MODELS[kind];
    const { at, share } = choose(
      candidates.map(({ read, features }) => weigh(model, features, read.weight[kind])),
      model.none,
    );
    const candidate = candidates[at];
    const mention = candidate?.read.mention;
    if (
      candidate &&
      mention &&
      share >= leastOf(candidate, model.least) &&
      mayBe(kind, mention, candidate.far)
    )
      found.push({ kind, mention, share });
  }
  const here = candidates.map(({ read }) => read).filter(({ mention }) => mention.sentence === sentence);
  const picked: Picked = {};
  for (const { kind, mention, share } of found)
    if (!found.some((o) => o.mention === mention && o.share > share)) picked[kind] = mention;
  if (!picked.benchmark || picked.benchmark.sentence !== sentence) {
    const told = benchmarkByStructure(here, anchor, claim);
    if (told && mayBe("benchmark", told, false) && !found.some((o) => o.mention === told))
      picked.benchmark = told;
  }
  leaveOut(
    picked,
    here.map(({ mention }) => mention),
    anchor,
  );
  const spans: Partial<Record<Kind, Span>> = {};
  for (const kind of KINDS) {
    const mention = picked[kind];
    if (mention) spans[kind] = spanOf(partFor(mention, kind, claim, anchor, sentence));
  }
  return spans;
}

type Picked = Partial<Record<Kind, Mention>>;

/** Takes out what the sentence says of another number, or only to tell what is compared with. */
function leaveOut(picked: Picked, here: readonly Mention[], anchor: Anchor): void {
  const { model, baseline } = picked;
  if (model && isBeaten(model)) delete picked.model;
  if (!baseline || !here.includes(baseline) || baseline.first <= anchor.last) return;
  if (newSubject(baseline, here, anchor)) delete picked.baseline;
}

/** What a model is used for is no part of its name: "GPT-2 | pretraining". */
const USE = /^(?:(?:pre-?)?training|fine-?tuning|inference|decoding|serving|deployment)$/;

/** The part of a chosen phrase that is said of this number. */
function partFor(mention: Mention, kind: Kind, claim: Bare, anchor: Anchor, { words }: Sentence): Mention {
  const part = claim.numbers.length > 0 ? memberFor(mention, anchor, words) : mention;
  if (kind === "benchmark" && part === mention) return withListed(mention);
  const bare = kind === "model" && part.last > part.first && USE.test(words[part.last]?.norm ?? "");
  return bare && words[part.last - 1]?.named ? { ...part, last: part.last - 1 } : part;
}

/** The words of a sentence that a stretch of the text takes. */
function wordsIn({ words }: Sentence, span: Span): Anchor {
  const first = wordAt(words, span.start);
  let last = first;
  while ((words[last + 1]?.start ?? span.end) < span.end) last += 1;
  return { first, last };
}

function detail(scene: Scene, source: string, claim: Undetailed): Draft {
  const sentence = scene.sentence(scene.indexOf(claim));
  const number = anchorOf(sentence, claim);
  const spans = chosen(scene, claim, number, sentence);
  // How good answers are is of no phase, whatever the model went through.
  const phase = !isEfficiency(claim.quantity)
    ? null
    : phaseOf(sentence.words, wordsIn(sentence, claim.span), number);
  const measure = inCompound(
    source,
    claim,
    claim.rule.startsWith("list.") ? ofPhase(claim.measure, phase?.phase ?? null) : claim.measure,
  );
  const text = (kind: Kind): string | null => (spans[kind] ? cleaned(source, spans[kind]) || null : null);
  const at: DetailSpans = {
    measure: measureSpan(source, claim, measure),
    benchmark: spans.benchmark ?? null,
    model: spans.model ?? null,
    baseline: spans.baseline ?? null,
    hardware: spans.hardware ?? null,
    phase: phase ? { start: phase.word.start, end: phase.word.end } : null,
  };
  // Written out, so that claims have one shape: a copy that fields are added to is slow.
  return {
    quantity: claim.quantity,
    value: claim.value,
    unit: claim.unit,
    bound: claim.bound,
    direction: claim.direction,
    subject: claim.subject,
    scoreSense: claim.scoreSense,
    factor: claim.factor,
    span: claim.span,
    quote: claim.quote,
    sentence: claim.sentence,
    numbers: claim.numbers,
    rule: claim.rule,
    measure,
    benchmark: text("benchmark"),
    model: text("model"),
    baseline: text("baseline"),
    hardware: text("hardware"),
    phase: phase?.phase ?? null,
    memoryKind:
      claim.quantity === "memory_reduction"
        ? memoryKindOf(sentence.words, wordsIn(sentence, claim.span))
        : null,
    spans: at,
  };
}

/**
 * Reads benchmark, model, baseline, hardware, phase and kind of memory of every claim of an abstract from the words around its number.
 * @param title tells what the paper's own thing is called
 * @param numbers every number of the text
 * @returns the claims in the same order, each detail with its place in the abstract
 */
export function withDetails(
  title: string,
  text: Text,
  numbers: readonly NumberMention[],
  claims: readonly Undetailed[],
): Draft[] {
  if (claims.length === 0) return [];
  const scene = new Scene(title, text, numbers, claims);
  const found = claims.map((claim) => detail(scene, text.source, claim));
  for (const claim of found)
    if (claim.subject !== "other" && isComparedWith(claim.spans.model, found))
      [claim.model, claim.spans.model] = [null, null];
  return found;
}

/** Whether what stands as a model is what another number of the text is compared with. */
const isComparedWith = (model: Span | null, claims: readonly Draft[]): boolean =>
  model !== null &&
  claims.some(
    ({ spans: { baseline } }) => baseline && baseline.start < model.end && model.start < baseline.end,
  );
