import { ATTAIN } from "../../lexicon/grammar";
import { cueOf, isModifier, isQuality, item, norm, nounPhrase, REACH } from "../look";
import type { Rule, Term, View } from "../types";
import { leftOf } from "./govern";
import { isScore, level, looksExact, named, SCORE } from "./level-beside";

/** "ImageNet (88.1%)", "accuracy (0.839 vs. 0.827)", "performance (50.4% vs 52.1%)": a bracket behind a score or a benchmark. */
export const levelBracket: Rule = {
  id: "level.bracket",
  says: "score or benchmark, then the number in a bracket",
  example: "It achieves the best results on DAVIS (88.1%) and YouTube-VOS (86.6%).",
  not: "It was trained on two sets (0.5 million images each).",
  when: (at) => {
    const { view } = at;
    if (!isScore(at) || !looksExact(at)) return null;
    const open = openBracket(view, at.first);
    if (open < 0) return null;
    for (let k = open; k < at.first; k += 1) if (item(view, k)?.kind === "number") return null;
    const before = item(view, open - 1);
    const term = nearTerm(view, open - 1);
    const close = norm(view, at.last + 1);
    if (
      ![")", ",", "vs", "versus", "→", ";", "compared", "on", "/", "for", "and", "in", "+", "±"].includes(
        close,
      )
    )
      return null;
    if (term && isQuality(term.term) && (at.mention.unit !== "none" || at.mention.value < 1000))
      return cueOf(item(view, term.at - 1), "noun") ? null : level(term.term, term.at, at.last);
    const share =
      at.mention.unit === "none" && at.mention.scale === null && (at.mention.high ?? at.mention.value) <= 1;
    if (before?.kind === "word" && share && nameBefore(view, open) && scoreNamed(view, open))
      return level(SCORE, open - 1, at.last);
    if (
      before?.kind === "word" &&
      nameBefore(view, open) &&
      at.mention.unit === "%" &&
      (attains(view, open - 1) || scoreNamed(view, open))
    )
      return level(SCORE, open - 1, at.last);
    return null;
  },
};

/** The bracket that opens before item `first`, with nothing but hedges, names and numbers between. */
function openBracket(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - 8); k -= 1) {
    const it = item(view, k);
    if (!it) return -1;
    if (it.norm === "(") return k;
    if (it.norm === ")" || it.norm === ";" || it.norm === ".") return -1;
    if (it.kind === "word" && it.cues.some((c) => c.form !== "comparative")) return -1;
  }
  return -1;
}

/** Whether the sentence names a score before item `i`: "an average score of 0.86, above Gemini (0.60)". */
const scoreNamed = (view: View, i: number): boolean =>
  view.items.slice(Math.max(0, i - 40), i).some((it) => it.term !== null && isQuality(it.term));

/** A name close before the bracket: "DAVIS 2017 val (88.1%)". */
function nameBefore(view: View, open: number): boolean {
  for (let k = open - 1; k >= Math.max(0, open - 5); k -= 1) {
    const it = item(view, k);
    if (it?.named) return true;
    if (!it || it.cues.length > 0 || (it.kind === "mark" && it.norm !== "-")) return false;
  }
  return false;
}

function nearTerm(view: View, i: number): { term: Term; at: number } | null {
  for (let k = i; k >= Math.max(0, i - 2); k -= 1) {
    const it = item(view, k);
    if (it?.kind !== "word" || ["of", "in", "with", "and"].includes(it.norm)) return null;
    if (it.term) return { term: it.term, at: k };
  }
  return null;
}

export function attains(view: View, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - REACH); k -= 1) {
    const word = norm(view, k);
    if (word === ";" || word === "while") return false;
    if (ATTAIN.has(word)) return word !== "with" && word !== "have" && word !== "has";
    if (item(view, k)?.term && isQuality(item(view, k)?.term ?? null)) return true;
  }
  return false;
}

/** "outperforming the baseline at 3.5%": a level behind "at", in a sentence that measures one. */
export const levelAt: Rule = {
  id: "level.at",
  says: "baseline or variant, then at and the number",
  example: "It reaches an accuracy of 25.4%, outperforming the baseline at 3.5%.",
  not: "It was pruned at 50% while outperforming the baseline.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || at.mention.range !== null || norm(view, at.first - 1) !== "at")
      return null;
    const gov = beatsBefore(view, at.first - 1);
    return gov < 0 ? null : level(SCORE, gov, at.last);
  },
};

function beatsBefore(view: View, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && it.norm !== "'")) return -1;
    if (it.cues.some((c) => c.form === "verb" && c.quantity === "accuracy_delta")) return k;
  }
  return -1;
}

/** "can accurately answer 88.7% of the queries", "defends against 87% of harmful prompts". */
export const levelShare: Rule = {
  id: "level.share-solved",
  says: "verb of answering or solving rightly, then the share of the cases",
  example: "Local models accurately answer 88.7% of the queries.",
  not: "Local models are used for 88.7% of the queries.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit !== "%" || norm(view, at.last + 1) !== "of") return null;
    const left = leftOf(view, at.first);
    if (norm(view, at.last + 2) === "the" && norm(view, at.last + 3) === "time" && rightly(view, at.first))
      return level(SCORE, at.first, at.last + 3);
    for (let k = left; k >= Math.max(0, left - 2); k -= 1)
      if (SOLVES.test(norm(view, k))) return level(SCORE, k, at.last + 2);
    for (let k = at.last + 2; k < at.last + 14; k += 1) {
      const it = item(view, k);
      if (!it || it.kind === "number" || it.norm === "." || it.norm === ";" || it.norm === ",") return null;
      if (
        /^(answered|solved|resolved|classified|detected|predicted|recovered)$/.test(it.norm) &&
        /ly$/.test(norm(view, k - 1) + norm(view, k + 1))
      )
        return level(SCORE, at.first, k);
      if (/^(correctly|accurately|successfully)$/.test(it.norm)) return level(SCORE, at.first, k);
    }
    return null;
  },
};

/** A verb of solving, or a word for rightly, before "70% of the time". */
function rightly(view: View, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 8); k -= 1)
    if (
      SOLVES.test(norm(view, k)) ||
      /^(reliably|correctly|accurately|successfully|predicts?)$/.test(norm(view, k))
    )
      return true;
  return false;
}

const SOLVES =
  /^(answers?|answering|solv(es?|ed|ing)|resolv(es?|ed|ing)|defends?|defending|detect(s|ed|ing)?|identif(y|ies|ied|ying)|block(s|ed|ing)?|classif(y|ies|ied|ying)|complet(es?|ed|ing)|prevent(s|ed|ing)?|catch(es|ing)?|captur(es?|ed|ing)|recover(s|ed|ing)?|beats?|wins?|reproduc(es?|ed|ing))$/;

/** "is within 4.4% of GPT-4": how much is missing, at most. */
export const within: Rule = {
  id: "delta.within",
  says: "quality within a number of another",
  example: "Its accuracy is within 4.4% of the best method.",
  not: "It answers within 4.4 seconds.",
  when: (at) => {
    const { view } = at;
    if (
      (at.mention.unit !== "%" && at.mention.unit !== "pp") ||
      norm(view, leftOf(view, at.first)) !== "within"
    )
      return null;
    const whole = nounPhrase(view, at.last + 2, 3);
    if (norm(view, at.last + 1) !== "of" || (whole && !isQuality(whole.term))) return null;
    return {
      terms: [SCORE],
      direction: "worse",
      gives: "change",
      from: leftOf(view, at.first),
      to: at.last + 1,
    };
  },
};

/** "CIFAR100 (+9.44%)", "gains (e.g., +11% on AIME)": a plus sign behind a benchmark or a gain. */
/** "exceeds the baseline on all tasks (+2.7 points)": the bracket says by how much. */
function beatsInside(view: View, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 16); k -= 1)
    if (
      item(view, k)?.cues.some(
        (c) => c.form === "verb" && (c.quantity === "accuracy_delta" || c.change === "better"),
      )
    )
      return true;
  return false;
}

/** "CIFAR100 (+9.44%)", "gains (e.g., +11% on AIME)": a plus sign behind a benchmark or a gain. */
export const signed: Rule = {
  id: "signed.bare",
  says: "number with a plus or minus sign, by a benchmark or a score",
  example: "It goes further on CIFAR100 (+9.44%).",
  not: "The grid spans angles of (-90, 90).",
  when: (at) => {
    const { view, mention } = at;
    if (mention.sign === null || mention.range !== null) return null;
    if (
      mention.unit !== "%" &&
      mention.unit !== "pp" &&
      !(
        mention.unit === "none" &&
        /\.\d/.test(view.text.source.slice(mention.numbers[0]?.start, mention.numbers[0]?.end))
      )
    )
      return null;
    const term = signedTerm(view, at.first) ?? besideLevel(view, at.first);
    const next = at.last + 1;
    const benchmark = ["on", "in", "for", "over"].includes(norm(view, next)) && named(view, next + 1);
    const bracket = norm(view, at.first - 1) === "(" && item(view, at.first - 2)?.named === true;
    const beaten =
      !term && mention.unit !== "none" && openBracket(view, at.first) >= 0 && beatsInside(view, at.first);
    if (!term && !benchmark && !bracket && !beaten) return null;
    if (mention.unit === "none" && !term && !benchmark) return null;
    const what = term?.term ?? SCORE;
    const up = mention.sign === "+";
    const good = what.sense === "good" ? up : !up;
    return {
      terms: [what],
      direction: term?.says ?? (good ? "better" : "worse"),
      gives: "change",
      from: term?.at ?? at.first,
      to: at.last,
    };
  },
};

/** "accuracy to 81.8% (+5.9%)": the bracket behind a level says how far it rose. */
function besideLevel(view: View, first: number): { term: Term; at: number; says: null } | null {
  const open = openBracket(view, first);
  if (open !== first - 1 || item(view, open - 1)?.kind !== "number") return null;
  return scoreNamed(view, open) ? { term: SCORE, at: open - 1, says: null } : null;
}

/** A term before the signed number: in its bracket, or right before the bracket. */
function signedTerm(view: View, first: number): { term: Term; at: number; says: "better" | null } | null {
  let k = first - 1;
  const open = openBracket(view, first);
  if (open >= 0) k = open - 1;
  for (let n = 0; n < 4; n += 1, k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || (it.kind === "mark" && ![":", "(", ")"].includes(it.norm)))
      return null;
    if (it.term && (n === 0 || isQuality(it.term))) return { term: it.term, at: k, says: null };
    if (cueOf(it, "noun")?.change === "better") return { term: SCORE, at: k, says: "better" };
    if (n === 1 && it.norm === "more" && open >= 0) return { term: SCORE, at: k, says: "better" };
  }
  return null;
}

const onlyBefore = (view: View, open: number, first: number): boolean =>
  view.items.slice(open + 1, first).some((it) => it.norm === "only" || it.norm === "just");

/** "improved Chamfer distance (51.15%)": better, a score, and the number in the bracket behind. */
export const improvedBracket: Rule = {
  id: "bracket.changed",
  says: "better, reduced or the like, the quantity, then the number in a bracket",
  example: "The points show an improved Chamfer distance (51.15%).",
  not: "The points show a Chamfer distance (51.15%).",
  when: (at) => {
    const { view, mention } = at;
    const open = leftOf(view, at.first);
    // "enhances accuracy (88.8%) by 10%": the bracket holds the level.
    if (norm(view, at.last + 1) === ")" && norm(view, at.last + 2) === "by") return null;
    // "more efficiently (77.6% average recall)"
    const inside = nounPhrase(view, at.last + 1, 2);
    if (inside && isQuality(inside.term)) return null;
    const left = norm(view, at.last + 1) === "of" && mention.unit === "%";
    const points = mention.unit === "none" && mention.sign !== null;
    if ((mention.unit === "none" && !points) || norm(view, open) !== "(") return null;
    let deep = 0;
    for (let k = open - 1; k >= Math.max(0, at.first - 18); k -= 1) {
      const it = item(view, k);
      // A word inside an earlier bracket, or outside the one this stands in, says nothing of the number.
      if (it?.norm === ")") deep += 1;
      else if (it?.norm === "(" && --deep < 0) return null;
      if (deep > 0 && it && it.kind === "word") continue;
      // Brackets of earlier scores in the list are passed over.
      if (
        !it ||
        (it.kind === "number" && norm(view, k - 1) !== "(") ||
        (it.kind === "mark" && !["'", "(", ")", ","].includes(it.norm))
      )
        return null;
      const cue = it.cues.find(
        (c) => (c.form === "comparative" || c.form === "verb") && c.quantity !== "accuracy_delta",
      );
      if (!cue) continue;
      // "superior accuracy (32.0%)": how good it is, unless a sign or a hedge says by how much.
      if (
        /^(superior|inferior|degraded|poorer)$/.test(it.norm) &&
        mention.sign === null &&
        open === at.first - 1
      )
        return null;
      if (mention.unit === "%" && cue.form === "verb" && !/ed$|ing$|e$|es$/.test(it.norm)) return null;
      if (cue.quantity === "size_reduction" && isModifier(item(view, k + 1)) && !nounPhrase(view, k + 1, 2))
        return null;
      if (cue.quantity && cue.form === "comparative")
        return {
          terms: [{ quantity: cue.quantity, sense: "good", measure: cue.measure ?? "" }],
          direction: cue.change === "worse" ? "worse" : "better",
          gives: left ? "remaining" : "change",
          from: k,
          to: at.last,
        };
      const found = nounPhrase(view, k + 1, 4);
      if (!found || found.at > at.first || (points && !isQuality(found.term))) return null;
      if (at.first - found.at > 4 && !isQuality(found.term)) return null;
      const range =
        mention.unit === "%" &&
        (mention.hedge === null || onlyBefore(view, open, at.first)) &&
        /fewer|less|only/.test(it.norm)
          ? "remaining"
          : "change";
      const up = cue.change === "better" || (cue.change === "up") === (found.term.sense === "good");
      return {
        terms: [found.term],
        direction: cue.change === "worse" ? "worse" : up ? "better" : "worse",
        gives: range,
        from: k,
        to: at.last,
      };
    }
    return null;
  },
};
