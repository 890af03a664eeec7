import { isEfficiency } from "@/lib/claims/types";
import { formatClaim } from "@/lib/format/claim";
import { claimAddress } from "../addresses";
import { casesThrough } from "../claim-filter";
import type { Params } from "../params";
import type { ClaimView, PaperView } from "../types";

/** A paper with the ISO time at which it first came in; null where that was not kept. */
export interface Arrival {
  paper: PaperView;
  added: string | null;
}

/** One claim, as followers get it. */
export interface Entry {
  /** A tag URI that stays the same while the paper's text and the reading do. */
  id: string;
  /** Path of the claim on this server. */
  path: string;
  /** "≥ 2× less memory, ≈ quality kept: Title". */
  title: string;
  /** The sentence that holds the evidence; where the quality stands in another one, that too. */
  text: string;
  added: string;
  /** ISO day of the paper, where it is known. */
  date: string | null;
  authors: readonly string[];
  labels: readonly string[];
}

/** RFC 4151: the same on every server, as the same text gives the same claims everywhere. */
export const TAG = "tag:tradeoff-atlas,2026:";

/** Of papers that came in before that was kept: older than any other. */
export const LONG_AGO = "1970-01-01T00:00:00.000Z";

/** A gain with the quality claim that pays for it, or any claim alone. */
type Said = [ClaimView, ClaimView | null];

/**
 * The claims of a paper that the filters let through, each once: a gain with the quality of its setting, then what
 * no such pair holds. A baseline's numbers only where they are asked for.
 */
function saidOf(paper: PaperView, params: Params): Said[] {
  const cases = casesThrough(params, paper.claims, paper.tradeoffs);
  const pairs = paper.tradeoffs
    .filter((t) => cases.some((x) => x.claim?.n === t.efficiency.n && x.quality?.n === t.quality.n))
    .map((t): Said => [t.efficiency, t.quality]);
  const paired = new Set(pairs.flatMap((pair) => pair.map((c) => c?.n)));
  const alone = paper.claims
    .filter((c) => !paired.has(c.n) && cases.some((x) => x.claim?.n === c.n))
    .map((c): Said => [c, null]);
  return [...pairs, ...alone];
}

function titleOf([claim, quality]: Said, title: string): string {
  const cost = quality ? formatClaim(quality) : isEfficiency(claim.quantity) ? "quality not stated" : null;
  return `${formatClaim(claim)}${cost === null ? "" : `, ${cost}`}: ${title}`;
}

/** What of a claim stays while its paper is read again: where its words stand, and what they report. */
const keyOf = (c: ClaimView): string => `${c.quantity}:${c.start}-${c.end}`;

/** The entries of a paper under the filters. */
export function entriesOf({ paper, added }: Arrival, params: Params): Entry[] {
  const slug = encodeURIComponent(paper.slug);
  const used = new Map<string, number>();
  return saidOf(paper, params).map((said): Entry => {
    const [claim, quality] = said;
    const key = [claim, ...(quality ? [quality] : [])].map(keyOf).join("+");
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return {
      id: `${TAG}${slug}:${key}${times > 1 ? `:${times}` : ""}`,
      path: claimAddress(claim),
      title: titleOf(said, paper.title),
      text: [...new Set([claim.sentence, ...(quality ? [quality.sentence] : [])])].join(" … "),
      added: added ?? LONG_AGO,
      date: paper.date,
      authors: paper.authorNames,
      labels: paper.labels.map((l) => l.name),
    };
  });
}
