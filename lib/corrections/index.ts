import { type Claim, isEfficiency, type Reading, type Span } from "@/lib/claims/types";
import type { Label, Labels } from "@/lib/labels/types";
import { claimAt, placeOf } from "./anchor";
import { statedClaim } from "./claim";
import type { Anchor, Correction, Stated } from "./types";

export type { Correction, PaperName, Said } from "./types";

/** What was read from a paper. */
export interface Findings {
  reading: Reading;
  labels: Labels;
}

/** The corrections that count: those that no later one takes back, oldest first. */
export function standing<T extends Pick<Correction, "kind" | "uid" | "undoes" | "time">>(
  log: readonly T[],
): T[] {
  const undone = new Set(log.flatMap((c) => (c.kind === "undo" ? [c.undoes] : [])));
  return log
    .filter((c) => c.kind !== "undo" && !undone.has(c.uid))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.uid < b.uid ? -1 : 1));
}

/** A reading while it is corrected. */
interface Draft {
  abstract: string;
  claims: Claim[];
  /** Pairs of claims themselves, so that positions may change. */
  pairs: {
    efficiency: Claim;
    quality: Claim;
    rest: Omit<Reading["tradeoffs"][number], "efficiency" | "quality">;
  }[];
  rejected: Reading["rejected"];
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Takes a claim out; its numbers stay accounted for. */
function drop(draft: Draft, at: number, uid: string): void {
  const [gone] = draft.claims.splice(at, 1);
  if (!gone) return;
  draft.pairs = draft.pairs.filter((p) => p.efficiency !== gone && p.quality !== gone);
  const used = new Set(draft.claims.flatMap((c) => c.numbers.map((n) => n.start)));
  for (const span of gone.numbers)
    if (!used.has(span.start))
      draft.rejected.push({
        span,
        text: draft.abstract.slice(span.start, span.end),
        code: "corrected",
        rule: `correction.${uid}`,
        context: null,
      });
}

/** Puts a claim in the place of one that is there, or beside all others. */
function put(draft: Draft, stated: Stated, place: Span, at: number, uid: string): void {
  const base = draft.claims[at] ?? null;
  const free = draft.rejected.filter((r) => within(r.span, place));
  const claim = statedClaim(
    stated,
    draft.abstract,
    place,
    base,
    free.map((r) => r.span),
    uid,
  );
  if (base) {
    draft.claims[at] = claim;
    const now = (c: Claim) => (c === base ? claim : c);
    draft.pairs = draft.pairs
      .map((p) => ({ ...p, efficiency: now(p.efficiency), quality: now(p.quality) }))
      .filter((p) => isEfficiency(p.efficiency.quantity) && !isEfficiency(p.quality.quantity));
    return;
  }
  draft.claims.push(claim);
  draft.rejected = draft.rejected.filter((r) => !free.includes(r));
}

/** Does what one correction says. @returns whether it still applies */
function apply(draft: Draft, { kind, anchor, claim, uid }: Correction): boolean {
  const place = anchor && placeOf(draft.abstract, anchor);
  if (!place) return false;
  const at = claimAt(draft.claims, place, (anchor as Anchor).quantity);
  if (kind === "wrong") {
    // What is no longer read needs no word.
    if (at >= 0) drop(draft, at, uid);
    return true;
  }
  if (!claim) return false;
  const same = draft.claims.findIndex(
    (c) => c.quantity === claim.quantity && c.span.start === place.start && c.span.end === place.end,
  );
  put(draft, claim, place, kind === "add" ? same : at, uid);
  return true;
}

/** Labels as a person set them; what decided one of them before stays said. */
const labelled = <T extends string>(names: readonly T[], before: readonly Label<T>[]): Label<T>[] =>
  names.map((name) => before.find((l) => l.name === name) ?? { name, score: 1, evidence: [] });

const first = (claim: Claim): number => claim.numbers[0]?.start ?? claim.span.start;

/**
 * What was read from a paper, with what people corrected. Changes nothing that is given.
 * @param log every correction of this paper, in any order
 * @returns the findings, and the names of corrections that no longer apply as their words are gone
 */
export function applyCorrections(
  abstract: string,
  findings: Findings,
  log: readonly Correction[],
): Findings & { lost: string[] } {
  const all = standing(log);
  if (all.length === 0) return { ...findings, lost: [] };
  const { reading } = findings;
  let { labels } = findings;
  const draft: Draft = {
    abstract,
    claims: [...reading.claims],
    pairs: reading.tradeoffs.map(({ efficiency, quality, ...rest }) => ({
      efficiency: reading.claims[efficiency] as Claim,
      quality: reading.claims[quality] as Claim,
      rest,
    })),
    rejected: [...reading.rejected],
  };
  const lost: string[] = [];
  for (const correction of all) {
    if (correction.labels)
      labels = {
        ...labels,
        techniques: labelled(correction.labels.techniques, labels.techniques),
        domains: labelled(correction.labels.domains, labels.domains),
      };
    else if (!apply(draft, correction)) lost.push(correction.uid);
  }
  const claims = draft.claims.sort((a, b) => first(a) - first(b) || a.span.start - b.span.start);
  const at = (claim: Claim) => claims.indexOf(claim);
  return {
    reading: {
      ...reading,
      claims,
      tradeoffs: draft.pairs.map((p) => ({
        efficiency: at(p.efficiency),
        quality: at(p.quality),
        ...p.rest,
      })),
      rejected: draft.rejected.sort((a, b) => a.span.start - b.span.start),
    },
    labels,
    lost,
  };
}
