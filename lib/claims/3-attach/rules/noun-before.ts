import type { CueEntry } from "../../lexicon/directions";
import { ARTICLES, ATTAIN } from "../../lexicon/grammar";
import { beforeHedges, cueOf, item, norm } from "../look";
import type { View } from "../types";
import { takesShare } from "./about";
import { leftOf, opening } from "./govern";

const LINKS = new Set([
  "of",
  ":",
  "(",
  "at",
  "is",
  "are",
  "was",
  "remains",
  "remain",
  "stays",
  "being",
  "be",
  "can",
  "could",
  "reaching",
  "exceeding",
  "reach",
  "reaches",
  "reached",
  "hit",
  "exceeds",
  "averages",
  "averaged",
  "from",
  "ranging",
  "between",
  "within",
  "—",
  "-",
  "as",
  "by",
  ",",
]);

/** The noun of change that the number is said of: right before "of", up to a baseline further left. */
export function nounBefore(view: View, first: number): { at: number; cues: CueEntry[] } | null {
  const isNoun = (i: number): CueEntry[] => item(view, i)?.cues.filter((c) => c.form === "noun") ?? [];
  let k = leftOf(view, first);
  if (norm(view, k) === "," && /^(g|e|namely)$/.test(norm(view, k - 1))) k -= 1;
  // "an error reduction (measured against MCMC) of 39%"
  if (norm(view, k) === "of" && norm(view, k - 1) === ")") {
    const open = opening(view, k - 1);
    if (isNoun(open - 1).length && !/gaps?$/.test(norm(view, open - 1)))
      return { at: open - 1, cues: isNoun(open - 1) };
  }
  let links = 0;
  while (links < 4 && (LINKS.has(norm(view, k)) || ["e", "g", "i", "namely"].includes(norm(view, k)))) {
    if (
      norm(view, k) === "," &&
      !["ranging", "reaching", "exceeding", "of", "from", "up", "which"].includes(norm(view, k + 1))
    )
      break;
    links += 1;
    // "the gap is within 35%": how far apart two things are.
    if (/(^| )gaps?$/.test(norm(view, k - 1)) && /^(is|are|was|within|remains|remained)$/.test(norm(view, k)))
      return null;
    if (isNoun(k - 1).length) return { at: k - 1, cues: isNoun(k - 1) };
    k = beforeHedges(view, k);
  }
  const direct = item(view, k);
  if (direct && cueOf(direct, "verb") && takesShare(view, first)) return null;
  if (direct && isNoun(k).length) return { at: k, cues: isNoun(k) };
  // "a loss of accuracy less than 0.1%", "a drop in recall (0.3)"
  if (direct?.term && k < first - 1) {
    let of = k - 1;
    while (k - of < 3 && (item(view, of)?.named || ARTICLES.has(norm(view, of)))) of -= 1;
    if (["of", "in", "on"].includes(norm(view, of)) && isNoun(of - 1).length)
      return { at: of - 1, cues: isNoun(of - 1) };
  }
  if (links === 0 && k < first - 1 && norm(view, k + 1) === "up") {
    const over = overBaseline(view, k);
    if (over) return over;
  }
  if (links === 0) return item(view, first)?.mention?.unit === "x" ? speedyBefore(view, k) : null;
  // "improvement over CLIP of 5%", "speedup on CPUs of 2x".
  if (!/^(of|\(|between)$/.test(norm(view, leftOf(view, first)))) return null;
  for (let i = k; i >= Math.max(0, k - 8); i -= 1) {
    const it = item(view, i);
    if (
      !it ||
      it.kind === "number" ||
      (it.kind === "mark" && it.norm !== "'") ||
      ["and", "with", "while", "of", "when", "at"].includes(it.norm) ||
      (cueOf(it, "verb") !== null && !isNoun(i).length)
    )
      return null;
    if (isNoun(i).length && norm(view, i + 1) !== "of") return { at: i, cues: isNoun(i) };
  }
  return null;
}

/** "latency improvements over the state of the art up to 1.3x": one baseline between. */
function overBaseline(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let i = from; i >= Math.max(0, from - 6); i -= 1) {
    const it = item(view, i);
    if (it?.kind !== "word" || ["and", "with", "while", "by"].includes(it.norm)) return null;
    // "a reduction in memory use enables up to 4x": another statement has begun.
    if (ATTAIN.has(it.norm) || /^(allow|permit|support)(s|ed|ing)?$/.test(it.norm)) return null;
    const cues = it.cues.filter((c) => c.form === "noun");
    if (cues.length)
      return ["over", "on", "in", "for", "compared"].includes(norm(view, i + 1)) ? { at: i, cues } : null;
  }
  return null;
}

/** "compression ratios for the whole network 1.94x": a factor needs no link to such a noun. */
function speedyBefore(view: View, from: number): { at: number; cues: CueEntry[] } | null {
  for (let k = from; k >= Math.max(0, from - 8); k -= 1) {
    const it = item(view, k);
    if (
      !it ||
      it.kind === "number" ||
      (it.kind === "mark" && it.norm !== "(" && it.norm !== ")") ||
      ["and", "while", "with", "than", "by"].includes(it.norm)
    )
      return null;
    const cues = it.cues.filter(
      (c) => c.form === "noun" && (c.quantity === "speedup" || c.quantity === "size_reduction"),
    );
    if (cues.length) return { at: k, cues };
  }
  return null;
}
