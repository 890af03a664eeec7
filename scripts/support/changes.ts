import type { Reading } from "@/lib/claims/types";
import type { ClaimRecord } from "@/lib/evaluate";
import { claimRecord } from "@/lib/evaluate/records";

/** A claim as a baseline keeps it: flat, with the place that tells it from the others of its paper. */
export interface KeptClaim extends ClaimRecord {
  /** Where its first number stands; of a statement without one, where its sentence begins. */
  place: number;
  /** Where its sentence stands. */
  sentence: [number, number];
  phase: string | null;
}

/** The reading of one paper, as a line of a baseline. */
export interface KeptReading {
  paper: string;
  claims: KeptClaim[];
  tradeoffs: [number, number][];
}

/** What became of one claim or pair: `before` and `after` are null where it was added or dropped. */
export interface Change {
  before: KeptClaim | null;
  after: KeptClaim | null;
  /** Fields that differ; empty for what was added or dropped. */
  fields: string[];
}

/** What is kept of a reading, so that a later one can be compared with it. */
export function keep(paper: string, reading: Reading): KeptReading {
  return {
    paper,
    claims: reading.claims.map((claim) => ({
      ...claimRecord(claim),
      phase: claim.phase,
      place: claim.numbers[0]?.start ?? claim.sentence.start,
      sentence: [claim.sentence.start, claim.sentence.end],
    })),
    tradeoffs: reading.tradeoffs.map((t): [number, number] => [t.efficiency, t.quality]),
  };
}

/** Fields whose change makes a claim altered, in the order they are named. */
const COMPARED =
  "quantity value high unit direction bound subject measure benchmark model baseline hardware phase quote rule".split(
    " ",
  ) as (keyof KeptClaim)[];

const differing = (a: KeptClaim, b: KeptClaim): string[] =>
  COMPARED.filter((field) => (a[field] ?? null) !== (b[field] ?? null));

/** Takes the first claim of a list that a test accepts out of it. */
function take(list: KeptClaim[], test: (claim: KeptClaim) => boolean): KeptClaim | null {
  const i = list.findIndex(test);
  return i < 0 ? null : (list.splice(i, 1)[0] ?? null);
}

/**
 * Claims of one paper that were added, dropped or altered, in the order of the text. Two claims are the same one where
 * they read the same place as the same quantity, else where they read the same place.
 */
export function changesOf(before: readonly KeptClaim[], after: readonly KeptClaim[]): Change[] {
  const left = [...before];
  const partner = new Map<KeptClaim, KeptClaim>();
  const same = [
    (a: KeptClaim, b: KeptClaim) => a.place === b.place && a.quantity === b.quantity,
    (a: KeptClaim, b: KeptClaim) => a.place === b.place,
  ];
  for (const test of same)
    for (const claim of after) {
      if (partner.has(claim)) continue;
      const found = take(left, (old) => test(old, claim));
      if (found) partner.set(claim, found);
    }
  const now = after.map((claim): Change => {
    const old = partner.get(claim) ?? null;
    return { before: old, after: claim, fields: old ? differing(old, claim) : [] };
  });
  const gone = left.map((claim): Change => ({ before: claim, after: null, fields: [] }));
  const place = (change: Change) => (change.after ?? change.before)?.place ?? 0;
  return [...now, ...gone]
    .filter((change) => !change.before || !change.after || change.fields.length > 0)
    .sort((a, b) => place(a) - place(b));
}

/** Pairs of one paper by the words of both claims, so that a claim added before them changes nothing. */
const pairWords = ({ claims, tradeoffs }: KeptReading): string[] =>
  tradeoffs.map(([a, b]) => `“${claims[a]?.quote}” with “${claims[b]?.quote}”`);

/** Pairs that only one of two readings has. */
export function pairChanges(before: KeptReading, after: KeptReading): { added: string[]; dropped: string[] } {
  const [old, now] = [pairWords(before), pairWords(after)];
  return {
    added: now.filter((words) => !old.includes(words)),
    dropped: old.filter((words) => !now.includes(words)),
  };
}
