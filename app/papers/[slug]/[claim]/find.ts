import { paper } from "@/lib/query";
import { claimNamed } from "@/lib/query/addresses";
import type { ClaimView, PaperView } from "@/lib/query/types";

export interface Asked {
  params: Promise<{ slug: string; claim: string }>;
}

/** The claim an address names, with its paper; null where there is none. */
export async function findClaim({ params }: Asked): Promise<{ paper: PaperView; claim: ClaimView } | null> {
  const { slug, claim: name } = await params;
  const found = await paper(decode(slug));
  const claim = found && claimNamed(found.claims, decode(name));
  return claim ? { paper: found, claim } : null;
}

/** Addresses come percent-encoded; a broken one is an address of nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
