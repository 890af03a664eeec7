import crypto from "node:crypto";
import { type Reader, rawSql, sql } from "@/lib/store";
import type { Known } from "../types";

/** Digits of a hash that are given: see `lib/preview/keys.ts`, which makes the same ones. */
const DIGITS = 12;

const shortHash = (text: string): string =>
  crypto.createHash("sha256").update(text).digest("hex").slice(0, DIGITS);

const PAPERS = sql`SELECT substr("textHash", 1, ${rawSql(String(DIGITS))}) AS "text", "slug", "arxivId" AS "arxiv", "doi", "openReviewId" AS "openreview"
  FROM "Paper" ORDER BY "id"`;
type Row = { text: string; slug: string } & Record<"arxiv" | "doi" | "openreview", string | null>;

/** What every stored paper is known by. Raw, as rows are read one by one and none is kept. */
export async function knownPapers(at: Reader): Promise<Omit<Known, "dataVersion">> {
  const known = { texts: [] as string[], ids: [] as string[], slugs: [] as string[] };
  for await (const rows of at.pages<Row>(PAPERS))
    for (const { text, slug, ...ids } of rows) {
      known.texts.push(text);
      known.slugs.push(shortHash(slug));
      for (const [name, id] of Object.entries(ids))
        if (id !== null) known.ids.push(shortHash(`${name} ${id}`));
    }
  return known;
}
