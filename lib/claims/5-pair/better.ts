import { isBetterInWords, isEfficiency, type Span, type Tradeoff } from "../types";
import { type PairClaim, pairClaims } from ".";

/** A claim with the sentence it stands in. */
export type InSentence = PairClaim & { sentence: Span; rule: string };

/** Where the sentences begin that state a gain and nothing of quality: only there words of better quality are looked for. */
export function silentSentences(claims: readonly InSentence[]): Set<number> {
  const starts = new Set<number>();
  for (const c of claims) if (isEfficiency(c.quantity) && c.subject !== "other") starts.add(c.sentence.start);
  for (const c of claims) if (!isEfficiency(c.quantity)) starts.delete(c.sentence.start);
  return starts;
}

/** What opens the words of a gain, behind a win that was had in spite of it. */
const HAD_FOR = /\b(?:while|using|despite|but|yet|though|although|at)\b[^,;]*$/i;
const WITH = /\bwith\b[^,;]*$/i;
const SHARE = /^(?:using|with|at|requiring|needing)\b/i;
const STILL = /\b(?:still|even|nevertheless)\b/i;
/** The words of a gain that may open it. */
const OPENS = 8;

/**
 * Whether a win says something of quality beside a gain: "outperforms A while 3x faster" does, "outperforms A, achieving 3x"
 * is won by the gain itself.
 */
function isWonInQuality(text: string, gain: InSentence, better: InSentence): boolean {
  if (better.rule !== "better.beats" || better.measure) return true;
  const saves = gain.quantity !== "speedup";
  if (gain.span.start < better.span.start)
    return (
      STILL.test(text.slice(gain.span.end, better.span.end)) ||
      (saves && SHARE.test(text.slice(gain.span.start, gain.span.end)))
    );
  const between = text.slice(better.span.end, Math.min(gain.span.start + OPENS, gain.span.end));
  return HAD_FOR.test(between) || (saves && WITH.test(between));
}

/**
 * Pairs claims as `pairClaims` does, then gains that are left alone with words of better quality in their sentence.
 * @returns the pairs, and which of the words belong to none of them
 */
export function pairWithBetter(
  text: string,
  sentences: readonly Span[],
  claims: readonly InSentence[],
): { tradeoffs: Tradeoff[]; spare: ReadonlySet<number> } {
  const better = claims.flatMap((c, i) => (isBetterInWords(c) ? [i] : []));
  const rest = claims.flatMap((c, i) => (isBetterInWords(c) ? [] : [i]));
  const pick = (places: readonly number[]) => {
    const found = pairClaims(
      text,
      sentences,
      places.map((i) => claims[i] as InSentence),
    );
    return found.map((t) => ({
      ...t,
      efficiency: places[t.efficiency] as number,
      quality: places[t.quality] as number,
    }));
  };
  const first = pick(rest);
  if (better.length === 0) return { tradeoffs: first, spare: new Set() };
  const paired = new Set(first.flatMap((t) => [t.efficiency, t.quality]));
  const alone = rest.filter((i) => !paired.has(i));
  const second = pick([...alone, ...better].sort((a, b) => a - b)).filter(
    (t) =>
      better.includes(t.quality) &&
      t.step !== "neighbour" &&
      isWonInQuality(text, claims[t.efficiency] as InSentence, claims[t.quality] as InSentence),
  );
  const gap = (t: Tradeoff) => {
    const [a, b] = [claims[t.efficiency] as InSentence, claims[t.quality] as InSentence];
    return Math.max(a.span.start - b.span.end, b.span.start - a.span.end);
  };
  const nearest = second.filter((t) =>
    second.every((o) => o === t || o.efficiency !== t.efficiency || gap(t) < gap(o)),
  );
  const used = new Set(nearest.map((t) => t.quality));
  return {
    tradeoffs: [...first, ...nearest].sort((a, b) => a.efficiency - b.efficiency || a.quality - b.quality),
    spare: new Set(better.filter((i) => !used.has(i))),
  };
}
