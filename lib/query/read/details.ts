import type { Store } from "@/lib/store";
import type { PaperView } from "../types";
import { byPaper } from "./group";
import { reasonOf } from "./reason";

/** What only a paper's own page and the exports show. */
export type PaperDetails = Pick<PaperView, "links" | "digests" | "rejected" | "labels">;

const LINKS = `SELECT "paperId", "url", "kind", "start", "end" FROM "Link"`;
const DIGESTS = `SELECT "paperId", "name", "hash", "firstLine", "lastLine" FROM "DigestPaper" JOIN "Digest" ON "Digest"."id" = "digestId"`;
const REJECTED = `SELECT "paperId", "start", "end", "text", "code", "rule", "contextStart", "contextEnd" FROM "RejectedNumber"`;
const LABELS = `SELECT "paperId", "kind", "name", "score", "evidence" FROM "Label"`;

type RejectedTuple = [number, number, number, string, string, string, number | null, number | null];

/**
 * Loads the details of some papers.
 * @param abstracts by row id: contexts are cut from them
 */
export function loadDetails(
  raw: Store["raw"],
  abstracts: ReadonlyMap<number, string>,
): Map<number, PaperDetails> {
  const ids = [...abstracts.keys()];
  const links = byPaper<[number, string, string, number, number]>(raw, LINKS, ids, `"position"`);
  const digests = byPaper<[number, string, string, number, number]>(
    raw,
    DIGESTS,
    ids,
    `"captured", "hash", "position"`,
  );
  const rejected = byPaper<RejectedTuple>(raw, REJECTED, ids, `"position"`);
  const labels = byPaper<[number, "technique" | "domain", string, number, string]>(
    raw,
    LABELS,
    ids,
    `"kind" DESC, "rank"`,
  );
  const details = (id: number): PaperDetails => ({
    links: (links.get(id) ?? []).map(([, url, kind, start, end]) => ({ url, kind, start, end })),
    digests: (digests.get(id) ?? []).map(([, name, hash, firstLine, lastLine]) => ({
      name,
      hash,
      firstLine,
      lastLine,
    })),
    rejected: (rejected.get(id) ?? []).map((row) => rejectedOf(row, abstracts.get(id) ?? "")),
    labels: (labels.get(id) ?? []).map(([, kind, name, score, evidence]) => ({
      kind,
      name,
      score,
      evidence: JSON.parse(evidence),
    })),
  });
  return new Map(ids.map((id) => [id, details(id)]));
}

function rejectedOf(
  [, start, end, text, code, rule, from, to]: RejectedTuple,
  abstract: string,
): PaperView["rejected"][number] {
  const context = from === null || to === null ? null : abstract.slice(from, to);
  return { start, end, text, code, rule, reason: reasonOf(code), context };
}
