import { cueOf, item, norm } from "../3-attach/look";
import type { Finding } from "../3-attach/match";
import type { View } from "../3-attach/types";
import { BETWEEN, HEDGES } from "../lexicon/hedges";
import type { Bound } from "../types";

const BY_LAST = new Map<string, { words: string[]; bound: Bound }[]>();
for (const { words, bound } of HEDGES) {
  const list = words.split(" ");
  const last = list.at(-1) ?? "";
  BY_LAST.set(
    last,
    [...(BY_LAST.get(last) ?? []), { words: list, bound }].sort((a, b) => b.words.length - a.words.length),
  );
}

const SIGNS = { "<": "up-to", ">": "at-least", "~": "about" } as const;

/** The hedge said of the number at item `i` itself; null where none is. */
export function ownBound(view: View, i: number): Bound | null {
  const mention = item(view, i)?.mention;
  if (mention?.hedge) {
    const wide = hedgeWords(view, i);
    return wide === "up-to" || wide === "at-least" ? wide : SIGNS[mention.hedge];
  }
  const said = hedgeWords(view, i);
  if (said) return said;
  if (
    norm(view, i + 1) === "+" &&
    item(view, i)?.last !== undefined &&
    view.text.tokens[(item(view, i)?.last ?? 0) + 1]?.space === false
  )
    return "at-least";
  if (/^(peak|maximum|max)$/.test(norm(view, i + 1)) || peakOf(view, i)) return "up-to";
  if (mention?.words === "magnitude") return "about";
  if (norm(view, i + 1) === "or" && /^(more|higher|greater)$/.test(norm(view, i + 2))) return "at-least";
  if (norm(view, i + 1) === "or" && /^(less|fewer|lower)$/.test(norm(view, i + 2))) return "up-to";
  return null;
}

/** "a peak speedup of 4.2x", "a maximum accuracy drop of only 7%". */
function peakOf(view: View, i: number): boolean {
  let at = i - 1;
  while (/^(only|just|about|up|to|nearly|around)$/.test(norm(view, at))) at -= 1;
  if (norm(view, at) !== "of") return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    if (/^(peak|maximum|max)$/.test(norm(view, k))) return norm(view, k + 1) !== "memory";
    // "up to a compression ratio of 3.33"
    if (norm(view, k) === "a" && norm(view, k - 1) === "to" && norm(view, k - 2) === "up") return true;
    if (item(view, k)?.kind !== "word" || cueOf(item(view, k), "verb")) return false;
  }
  return false;
}

function hedgeWords(view: View, i: number): Bound | null {
  let at = i - 1;
  for (let n = 0; n < 5; n += 1) {
    for (const { words, bound } of BY_LAST.get(norm(view, at)) ?? []) {
      if (!words.every((word, k) => norm(view, at - words.length + 1 + k) === word)) continue;
      // "improvement over 5 baselines" and "over" behind a comparison is no hedge, except right before the number's sign.
      if (
        (words[0] === "over" || words[0] === "above") &&
        cueOf(item(view, at - 1), "noun") &&
        item(view, i)?.mention?.unit === "none"
      )
        return null;
      if (words[0] === "under" && /^(trained|works|even)$/.test(norm(view, at - 1))) return null;
      // "Under 4x FLOPs reduction, it …": where it was measured.
      if (
        words[0] === "under" &&
        /^,?$/.test(norm(view, at - 1)) &&
        [2, 3].some((k) => cueOf(item(view, i + k), "noun"))
      )
        return null;
      // "up to nearly 4 times": the wider hedge holds.
      const wider = bound === "about" ? BY_LAST.get(norm(view, at - words.length)) : undefined;
      const outer = wider?.find((h) =>
        h.words.every((w, k) => norm(view, at - words.length - h.words.length + 1 + k) === w),
      );
      return outer?.bound ?? bound;
    }
    if (norm(view, at) === "by" && norm(view, at - 1) === "least" && norm(view, at - 2) === "at")
      return "at-least";
    if (!BETWEEN.has(norm(view, at))) return null;
    at -= 1;
  }
  return null;
}

const NEW_STATEMENT = new Set(
  "while with whereas but by over compared achieving at using versus vs →".split(" "),
);

/** "up to", "as much as", "as high as" right before a number; "less than" and "peak" hold for their own number only. */
function saidUpTo(view: View, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k -= 1) {
    const word = norm(view, k);
    if (word === "upto" || (word === "up" && norm(view, k + 1) === "to")) return true;
    if (/^(much|high|many|large)$/.test(word) && norm(view, k + 1) === "as") return true;
    if (item(view, k)?.kind === "number") return false;
  }
  return false;
}

const hasArticle = (view: View, i: number): boolean => /^an?$/.test(norm(view, i - 1));

/** "up to" before a list holds to its end, until a new verb or comparison starts. */
function carried(
  view: View,
  i: number,
  bounds: ReadonlyMap<number, Bound>,
  found: ReadonlySet<number>,
  lists: ReadonlySet<number>,
): Bound | null {
  let bracket = false;
  for (let k = i - 1; k >= Math.max(0, i - 14); k -= 1) {
    const it = item(view, k);
    if (!it) return null;
    if (it.norm === ")") bracket = true;
    else if (it.norm === "(") bracket = false;
    // A hedge in a bracket of its own ends with it.
    if (it.kind === "number" && bracket) return null;
    if (it.kind === "number") {
      if (!found.has(k)) continue;
      // "up to 4 points on A, and a 1 point gain on B": an article begins anew.
      if (hasArticle(view, i) && !hasArticle(view, k)) return null;
      return bounds.get(k) === "up-to" && (saidUpTo(view, k) || lists.has(k)) ? "up-to" : null;
    }
    if (
      it.norm === ";" ||
      NEW_STATEMENT.has(it.norm) ||
      /^(achieves?|reaches|attains|obtains|yields)$/.test(it.norm)
    )
      return null;
    if (cueOf(it, "verb") && !cueOf(it, "noun", "comparative")) return null;
  }
  return null;
}

/** "within 98% of the dense model": that much is kept at least. */
const keptWithin = (view: View, i: number): Bound =>
  item(view, i)?.mention?.hedge === "~" || /^(about|around|roughly|approximately)$/.test(norm(view, i - 1))
    ? "about"
    : "at-least";

/** Bounds of all numbers found in one sentence, by item. */
export function bounds(view: View, findings: readonly Finding[]): Map<number, Bound> {
  const out = new Map<number, Bound>();
  const found = new Set(findings.map((f) => f.at));
  const lists = new Set<number>();
  for (const finding of [...findings].sort((a, b) => a.at - b.at)) {
    if (out.has(finding.at)) continue;
    const said = ownBound(view, finding.at);
    const own = finding.rule === "kept.within" ? keptWithin(view, finding.at) : said;
    const head = finding.head !== finding.at && finding.head < finding.at ? out.get(finding.head) : undefined;
    const shares =
      head !== undefined &&
      (head === "up-to" ||
        (head === "about" && finding.rule !== "list.after") ||
        (head === "at-least" && finding.rule !== "list.before"));
    const close =
      item(view, finding.at - 1)?.norm === "(" && /^(maximum)$/.test(norm(view, finding.at - 2))
        ? ("about" as const)
        : null;
    const listed = head === "up-to" || carried(view, finding.at, out, found, lists) === "up-to";
    if (listed) lists.add(finding.at);
    out.set(
      finding.at,
      (own === "about" && listed && finding.gives !== "level" ? "up-to" : own) ??
        close ??
        (shares ? head : null) ??
        (finding.gives === "level" ? null : carried(view, finding.at, out, found, lists)) ??
        "exact",
    );
  }
  return out;
}

/** A share that remains at most is a saving of at least. */
export const flipped = (bound: Bound): Bound =>
  bound === "up-to" ? "at-least" : bound === "at-least" ? "up-to" : bound;
