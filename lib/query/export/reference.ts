import { createHash } from "node:crypto";
import { formatClaim, tidyText } from "@/lib/format";
import type { ClaimView, PaperView } from "../types";

/** Words that tell no paper from another. */
const FILLERS = new Set(
  "a an and are as at by can do for from how in is it of on or over the to towards toward via what when with".split(
    " ",
  ),
);

/**
 * The key a paper is cited by: two telling words of its address and four signs of its hash, so that it is short, the
 * same in every export, and no other paper's.
 * @param slug address of the paper
 * @returns letters, digits and hyphens of ASCII: "monarch-attention-x4k2"
 */
export function citeKey(slug: string): string {
  const words = slug
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9-]/g, "")
    .toLowerCase()
    .split("-")
    .filter((w) => w !== "" && !FILLERS.has(w))
    .map((w) => w.slice(0, 16));
  const hash = createHash("sha256").update(slug).digest().readUInt32BE(0) % 36 ** 4;
  return [...(words.length > 0 ? words : ["paper"]).slice(0, 2), hash.toString(36).padStart(4, "0")].join(
    "-",
  );
}

/** Where the paper can be read: by its ids, else the first link of its abstract. */
export function addressOf({
  arxivId,
  doi,
  openReviewId,
  links,
}: Pick<PaperView, "arxivId" | "doi" | "openReviewId" | "links">): string | null {
  if (arxivId) return `https://arxiv.org/abs/${arxivId}`;
  if (doi) return `https://doi.org/${doi}`;
  if (openReviewId) return `https://openreview.net/forum?id=${openReviewId}`;
  return links.find((l) => /^https?:\/\/[^\s{}"\\]+$/.test(l.url))?.url ?? null;
}

/** Which text was read by which reader. */
export function provenance(paper: PaperView): string {
  const from = paper.digests.map((d) => `${d.name} (SHA-256 ${d.hash})`).join(" and ");
  return `Read by extractor ${paper.extractorVersion}${from && ` from ${from}`}`;
}

/** A number with its words and their place in the abstract: `2× faster: “…” [12, 30)`. */
export const evidenceOf = (claim: ClaimView): string =>
  `${formatClaim(claim)}: “${tidyText(claim.quote)}” [${claim.start}, ${claim.end})`;

/** A name as "Family, Given", with "van" and the like before the family name; a name of one word stays. */
export function familyFirst(name: string): string {
  if (name.includes(",")) return name;
  const words = name.trim().split(/\s+/);
  let family = words.length - 1;
  while (family > 1 && /^\p{Ll}/u.test(words[family - 1] as string)) family--;
  return family < 1 ? name.trim() : `${words.slice(family).join(" ")}, ${words.slice(0, family).join(" ")}`;
}
