import type { Asker } from "./ask";
import type { Cache } from "./cache";
import { type Page, Passing, Refusal, type Wish } from "./types";

export { Asker } from "./ask";
export { Cache, writeWhole } from "./cache";
export { arxiv, arxivPapers, arxivSearch, readIds } from "./services/arxiv";
export { dailyPapers, huggingFace, periodOf } from "./services/hugging-face";
export type { Wish } from "./types";

/** What became of a wish. */
export interface Fetched {
  /** Each paper once, in the order of the service, as it writes them. */
  papers: string[];
  /** Pages asked for now, and those that were held from before. */
  asked: number;
  held: number;
  /** Why it ends before all were there; null where all are. */
  broken: string | null;
  /** Ids that were asked for and that the service does not have. */
  missing: string[];
}

/** The next page, held or asked for; an answer that cannot be read is kept for a person to look at. */
async function pageOf(
  wish: Wish,
  path: string,
  asker: Asker,
  cache: Cache,
): Promise<{ page: Page; held: boolean }> {
  const { service } = wish;
  const address = service.base + path;
  const before = cache.get(address);
  if (before !== null)
    try {
      return { page: wish.read(before), held: true };
    } catch {
      // Held by another version, or damaged: asked for anew.
    }
  const page = await asker.get(service, path, (text) => {
    try {
      const read = wish.read(text);
      cache.put(address, text);
      return read;
    } catch (error) {
      if (error instanceof Refusal)
        throw new Refusal(`${error.message} (kept in ${cache.putUnread(address, text)})`);
      throw error;
    }
  });
  return { page, held: false };
}

/**
 * Fetches what is wished for, a page after another. Never throws for what a service does: what is there when it fails is
 * what comes back, and each page is held, so that the next run goes on from there.
 * @param onPage told how many papers are there, and of how many where that is known
 */
export async function fetchAll(
  wish: Wish,
  asker: Asker,
  cache: Cache,
  onPage: (papers: number, total: number | null) => void = () => {},
): Promise<Fetched> {
  const pages: Page[] = [];
  const counts = { asked: 0, held: 0 };
  const found = new Map<string, string>();
  let broken: string | null = null;
  try {
    for (let path = wish.next(pages); path !== null; path = wish.next(pages)) {
      const { page, held } = await pageOf(wish, path, asker, cache);
      counts[held ? "held" : "asked"]++;
      pages.push(page);
      for (const { id, text } of page.papers) if (!found.has(id)) found.set(id, text);
      onPage(found.size, page.total);
    }
  } catch (error) {
    if (!(error instanceof Passing || error instanceof Refusal)) throw error;
    broken = error.message;
  }
  const missing = broken === null ? (wish.asked ?? []).filter((id) => !found.has(id)) : [];
  return { papers: [...found.values()], ...counts, broken, missing };
}
