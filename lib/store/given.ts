import type { PaperLink } from "@/lib/sources/types";
import type { Prisma } from "./generated/sqlite/client";
import { FACTS, type Fact, type Given } from "./merge";
import { textHash } from "./paper";

/** What one digest says of a paper, as it is kept beside its place there. */
export interface Kept {
  /** The columns that are stated; title and abstract only where the paper's own text is another one. */
  says: Partial<Given>;
  textHash: string;
  links: PaperLink[];
}

const COLUMNS = Object.values(FACTS).flat();

/**
 * What is kept of a paper as a digest gives it.
 * @param now hash of the text the paper has now: the same text is not kept twice
 */
export function keptOf(given: Given, links: readonly PaperLink[], now: string): Kept {
  const hash = textHash(given);
  const stated = COLUMNS.filter(
    (c) => given[c] !== null && !(hash === now && (c === "title" || c === "abstract")),
  );
  return {
    says: Object.fromEntries(stated.map((c) => [c, given[c]])),
    textHash: hash,
    links: [...links],
  };
}

/**
 * The paper as a digest gave it; null where that was not kept.
 * @param texts titles and abstracts by their hash: the paper's own, and those that others replaced
 */
export function givenOf(
  kept: Prisma.JsonValue | null,
  texts: ReadonlyMap<string, { title: string; abstract: string }>,
): { given: Given; links: PaperLink[] } | null {
  if (kept === null) return null;
  const { says, textHash: hash, links } = kept as unknown as Kept;
  const none = Object.fromEntries(COLUMNS.map((c) => [c, null])) as Record<
    (typeof FACTS)[Fact][number],
    null
  >;
  const given = { ...none, ...texts.get(hash), ...says } as unknown as Given;
  return given.title === null || given.abstract === null ? null : { given, links };
}
