import type { Text } from "../1-text";
import { item, norm } from "../3-attach/look";
import type { Finding } from "../3-attach/match";
import type { View } from "../3-attach/types";
import { EARLIER, FINDING, OWN_SENTENCE, PROPOSES, TREND } from "../lexicon/subjects";
import type { Subject } from "../types";
import type { PaperKind } from "./paper";

const OWN = new Set(["we", "our", "ours", "proposed"]);
const RESULTS = new Set(
  "results experiments experimental evaluation evaluations demonstrate demonstrates extensive achieves outperforms".split(
    " ",
  ),
);
const OTHERS = new Set(
  "methods method models model approaches approach works techniques systems baseline baselines solutions networks algorithms frameworks llms lms architectures".split(
    " ",
  ),
);

/** "proposed" of the paper's own thing, not of "recently proposed methods". */
const isProposed = (view: View, at: number): boolean =>
  norm(view, at) === "proposed" &&
  !/^(?:recently|previously|been|were|was|as|often)$/.test(norm(view, at - 1));

/** Whose number it is: the paper's own, another's (baseline, earlier work), or a finding of a study. */
export function subjectOf(finding: Finding, paper: PaperKind): Subject {
  if (finding.gives === "level" && otherLevel(finding)) return "other";
  if (finding.gives === "remaining" && comparedWith(finding)) return "other";
  if (finding.gives === "change" && finding.rule === "list.before" && lossOfOther(finding)) return "other";
  if (earlierWork(finding, paper)) return "other";
  const { text, sentence } = finding.view;
  return subjectOfPaper(text, sentence, paper);
}

/** Whose result a sentence tells, where it is no other's: the paper's own, or a finding of a study. */
export function subjectOfPaper(text: Text, sentence: number, paper: PaperKind): "own" | "finding" {
  if (paper.study)
    return sentenceIsOwn(text, sentence) || opensWithName(text, sentence, paper) ? "own" : "finding";
  const found = speaks(text, sentence).trend || (!paper.method && sentenceIsFinding(text, sentence));
  return found ? "finding" : "own";
}

/** "BarNet needs 3x more memory than FooNet", of a paper that brings FooNet: what is worse is the other. */
export function seenFromOwn(finding: Finding, { name }: PaperKind): Finding {
  const { view, direction, rule, to } = finding;
  if (name === null || direction !== "worse" || !rule.startsWith("comparative")) return finding;
  const than = [1, 2, 3].map((k) => to + k).find((k) => norm(view, k) === "than");
  const start = than === undefined ? undefined : view.text.tokens[item(view, than + 1)?.first ?? -1]?.start;
  return start !== undefined && view.text.source.startsWith(name, start)
    ? { ...finding, direction: "better" }
    : finding;
}

/** "Efficient Agents retains …": the sentence is about what the title names. */
function opensWithName(text: Text, sentence: number, { name }: PaperKind): boolean {
  const span = text.sentences[sentence];
  return name !== null && span !== undefined && text.source.startsWith(name, span.start);
}

/** "outperforms search (60.0%), sampling (63.0%) and voting (77.0%)": a bracket in the row of what is beaten. */
function beatenInRow(view: View, at: number): boolean {
  if (norm(view, at - 1) !== "(") return false;
  for (let k = at - 2; k >= Math.max(0, at - 24); k -= 1) {
    const it = item(view, k);
    if (
      !it ||
      (it.kind === "number" && norm(view, k - 1) !== "(") ||
      (it.kind === "mark" && !/^[(),'-]$/.test(it.norm))
    )
      return false;
    const verb = it.cues.find((c) => c.form === "verb");
    if (verb) return verb.quantity === "accuracy_delta" && verb.change === "better";
    if (/^(on|in|with|by|while|across|at)$/.test(it.norm)) return false;
  }
  return false;
}

/** "previous models (6.5% on FooQA, 59.2% on BarQA)": the number that opens the bracket which another stands in; -1 where none does. */
function firstInBracket(view: View, at: number): number {
  let first = -1;
  for (let k = at - 1; k >= Math.max(0, at - 24); k -= 1) {
    const it = item(view, k);
    if (it?.norm === "(") return first === k + 1 ? first : -1;
    if (!it || /^[);]$|^(vs|versus|compared)$/.test(it.norm)) return -1;
    if (it.kind === "number") first = k;
  }
  return -1;
}

/** "of 98.2%, 32.3%, and 63.8%": the first number of a plain list that ends at one. */
function listHead(view: View, at: number): number {
  let head = at;
  for (let k = at - 1; k > 0 && /^(,|and)$/.test(norm(view, k)); ) {
    const before = /^(,|and)$/.test(norm(view, k - 1)) ? k - 2 : k - 1;
    if (item(view, before)?.kind !== "number") break;
    head = before;
    k = before - 1;
  }
  return head;
}

/** A level of the other side: "vs. 82.1%", "compared to 80.0", "than 61.2", "the baseline at 3.5%". */
function otherLevel(finding: Finding): boolean {
  const { view, at } = finding;
  if (["vs", "versus"].includes(norm(view, at + 1))) return false;
  // "76% against A and 84% against B": who is played against, each time.
  if (norm(view, at + 1) === "against") return false;
  if (beatenInRow(view, at)) return true;
  const first = firstInBracket(view, at);
  if (first >= 0 && otherLevel({ ...finding, at: first })) return true;
  const head = listHead(view, at);
  for (let k = at - 1; k >= Math.max(0, head - 9); k -= 1) {
    const it = item(view, k);
    if (!it) return false;
    if (["vs", "versus"].includes(it.norm)) return true;
    // "by over 9%": no reference.
    if (it.norm === "over" && k < at - 1 && item(view, k + 1)?.kind === "number") continue;
    if (
      ["compared", "than", "against", "over"].includes(it.norm) &&
      !it.joined &&
      !(
        it.norm === "than" &&
        /^(more|less|greater|higher|lower|better|fewer)$/.test(norm(view, k - 1)) &&
        k >= at - 2
      )
    )
      return k > head - 9 && !(it.norm === "over" && k === at - 1);
    if (
      /^(baseline|baselines|vanilla|previous|prior|original)$/.test(it.norm) &&
      !it.joined &&
      k >= at - 4 &&
      it.norm !== "original"
    )
      return true;
    if (it.kind === "number" && !/^(,|and|\))$/.test(norm(view, k + 1))) return false;
    if ([";", "while", "whereas"].includes(it.norm)) break;
    // "outperformed GPT-4 (45% accuracy)"
    if (it.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta" && c.change === "better"))
      return norm(view, at - 1) === "(";
    if (it.cues.some((c) => c.form === "verb")) return false;
  }
  return norm(view, at + 1) === "achieved" && norm(view, at + 2) === "by"
    ? !OWN.has(norm(view, at + 3))
    : false;
}

/** "compared to LoRA's 80.8% accuracy with 0.70% of the parameters": a share that the other side uses. */
function comparedWith({ view, at }: Finding): boolean {
  let met = false;
  for (let k = at - 1; k >= Math.max(0, at - 14); k -= 1) {
    const it = item(view, k);
    if (!it || /^([;,]|while|whereas|but|which|that|our|we)$/.test(it.norm)) return false;
    if (it.kind === "number") met = true;
    if (it.norm === "compared" && /^(to|with)$/.test(norm(view, k + 1))) return met;
  }
  return false;
}

/** "a drop of only 1.35%, compared with 12% for A and [33% for B]": what others lose, each by its name. */
function lossOfOther({ view, at, direction }: Finding): boolean {
  if (direction !== "worse" || norm(view, at + 1) !== "for" || !item(view, at + 2)?.named) return false;
  for (let k = at - 1; k >= Math.max(0, at - 14); k -= 1) {
    const it = item(view, k);
    if (!it || it.norm === ";" || it.cues.length > 0) return false;
    if (/^(compared|versus|vs|against)$/.test(it.norm)) return true;
  }
  return false;
}

const ACTS = /^(is|are|already|achieves?|reach(es)?|attains?|obtains?|scores?|takes?|needs?)$/;

/** A sentence or clause about what others do. */
function earlierWork(finding: Finding, paper: PaperKind): boolean {
  const { view, at } = finding;
  if (
    /^(?:rates?|ratios?)$/.test(norm(view, at + 1)) &&
    norm(view, at + 2) === "achieved" &&
    norm(view, at + 3) === "by"
  )
    return true;
  const start = clauseStart(view, at);
  for (let k = start; k < Math.min(at, start + 12); k += 1) {
    const word = norm(view, k);
    if (OWN.has(word) && (word !== "proposed" || ["the", "our"].includes(norm(view, k - 1)))) return false;
    if (["compared", "than", "over", "against", "to", "with", "of", "unlike"].includes(word)) break;
    // Behind the verb stands what it acts on: "accelerates baseline methods".
    if (item(view, k)?.cues.some((c) => c.form === "verb") && !item(view, k)?.joined) break;
    // "This strong baseline is already twice as fast".
    if (/^baselines?$/.test(word) && ACTS.test(norm(view, k + 1))) return true;
    if (word === "state" && norm(view, k + 3) === "art" && OTHERS.has(norm(view, k + 4))) return true;
    if (EARLIER.has(word) && [1, 2, 3].some((d) => OTHERS.has(norm(view, k + d)))) return true;
    if ((word === "they" || word === "these") && view.sentence < paper.ownFrom) return true;
  }
  if (
    view.sentence < paper.ownFrom &&
    view.items.slice(Math.max(0, at - 12), at).some((it) => it.norm === "they")
  )
    return true;
  return (
    view.sentence < Math.min(paper.ownFrom, 4) &&
    !PROPOSES.has(norm(view, start)) &&
    !ownWords(view, at) &&
    !view.items.some((it, k) => RESULTS.has(it.norm) || isProposed(view, k))
  );
}

function clauseStart(view: View, at: number): number {
  for (let k = at - 1; k > 0; k -= 1) {
    const word = norm(view, k);
    if (word === "while" || word === "whereas" || word === ";" || word === "although" || word === "but")
      return k + 1;
    // ", and our decoder is": a clause of its own.
    if ((word === "and" || word === ",") && /^(our|we)$/.test(norm(view, k + 1))) return k + 1;
  }
  return 0;
}

function ownWords(view: View, at: number): boolean {
  for (let k = 0; k < view.items.length; k += 1) {
    const word = norm(view, k);
    if (
      word === "our" &&
      /^(analysis|analyses|study|evaluation|evaluations|findings|results|experiments|experimental|investigation|empirical|survey)$/.test(
        norm(view, k + 1),
      )
    )
      continue;
    if (word === "we" && FINDING.test(`we ${norm(view, k + 1)} that`)) continue;
    if (
      word === "we" &&
      /^(also|further|then|show|demonstrate|report|observe|find|reveal|first)$/.test(norm(view, k + 1))
    )
      continue;
    if (OWN.has(word) && k <= at + 12 && (word !== "proposed" || isProposed(view, k))) return true;
  }
  return false;
}

/** What the words of a sentence say of whom it speaks; asked for every claim, read once a sentence. */
interface Speaks {
  own: boolean;
  finding: boolean;
  trend: boolean;
}

const SPEAKS = new WeakMap<Text, Map<number, Speaks>>();
/** A sentence is looked at no further than this, in UTF-16 code units. */
const MOST_LOOKED_AT = 1000;

function speaks(text: Text, sentence: number): Speaks {
  const known = SPEAKS.get(text) ?? new Map<number, Speaks>();
  SPEAKS.set(text, known);
  const found = known.get(sentence);
  if (found) return found;
  const span = text.sentences[sentence];
  const words = span ? text.source.slice(span.start, Math.min(span.end, span.start + MOST_LOOKED_AT)) : "";
  const own = OWN_SENTENCE.test(words);
  const read = { own, finding: !own && FINDING.test(words), trend: !own && TREND.test(words) };
  known.set(sentence, read);
  return read;
}

/** Whether a sentence speaks of the paper's own method. */
const sentenceIsOwn = (text: Text, sentence: number): boolean => speaks(text, sentence).own;

/** Whether a sentence tells what was found about others' work, and nothing of the paper's own. */
const sentenceIsFinding = (text: Text, sentence: number): boolean => speaks(text, sentence).finding;
