import { labelInText } from "@/lib/format/labels";
import type { WordIndex } from "@/lib/store";
import { searchWords } from "@/lib/text/search-words";
import { papersOf, sizeOf } from "../columns/labels";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
import type { PaperRecord, RecordCache } from "../read/records";
import type { Finder, Found } from "../search/find";
import type { PaperView } from "../types";

const SHOWN = 6;
const WORDS = 12;
const CANDIDATES = 60;
/** How much shared labels weigh beside shared wording, both scaled to at most 1. */
const LABEL_WEIGHT = 0.5;

/**
 * The words that tell a paper from the others: highest tf-idf (term frequency × ln(papers / papers with the word)),
 * title words counted four times. A word of this paper alone relates it to nothing.
 */
async function tellingWords(index: WordIndex, record: PaperRecord, papers: number): Promise<string[]> {
  const frequency = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const norm of searchWords(text))
      if (norm.length > 2 && !/^\p{N}+$/u.test(norm))
        frequency.set(norm, (frequency.get(norm) ?? 0) + weight);
  };
  count(record.title, 4);
  count(record.abstract, 1);
  const held = await index.papersOf([...frequency.keys()]);
  const weights: [string, number][] = [];
  for (const [word, n] of frequency) {
    const documents = held.get(word) ?? 0;
    if (documents > 1) weights.push([word, n * Math.log(papers / documents)]);
  }
  return weights
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, WORDS)
    .map(([word]) => word);
}

/** Labels two papers share, with the sum of their ln(papers / papers with the label) over that of the first paper. */
function sharedLabels(
  index: ColumnIndex,
  a: PaperRecord,
  b: PaperRecord,
): { names: string[]; share: number } {
  const weight = (kind: "technique" | "domain", name: string) =>
    Math.log((index.papers + 1) / (sizeOf(index.labels[kind], name) || 1));
  let all = 0;
  let shared = 0;
  const names: string[] = [];
  for (const [kind, own, other] of [
    ["technique", a.techniques, b.techniques],
    ["domain", a.domains, b.domains],
  ] as const)
    for (const name of own) {
      if (name === "other") continue;
      all += weight(kind, name);
      if (!other.includes(name)) continue;
      shared += weight(kind, name);
      names.push(labelInText(name));
    }
  return { names, share: all === 0 ? 0 : shared / all };
}

/** The papers that fit best, without the one itself; of as good a fit the first by address. */
function best(found: readonly Found[], { ids }: ColumnIndex, but: number): Found[] {
  return found
    .filter(({ paper }) => ids[paper] !== but)
    .sort((a, b) => b.score - a.score || a.paper - b.paper)
    .slice(0, CANDIDATES);
}

/** The papers most like this one by labels and by wording (of its telling words), and why. */
export async function relatedTo(
  index: WordIndex,
  finder: Finder,
  columns: ColumnIndex,
  cache: RecordCache,
  record: PaperRecord,
): Promise<PaperView["related"]> {
  const words = await tellingWords(index, record, columns.papers);
  const similar = best(await finder.similar(words), columns, record.id);
  const top = Math.max(1e-9, ...similar.map((f) => f.score));
  const wording = new Map(similar.map((f) => [columns.ids[f.paper] as number, f.score / top]));
  const candidates = new Set(wording.keys());
  const main = record.techniques[0];
  for (const p of main ? papersOf(columns.labels.technique, main).array() : []) {
    if (candidates.size >= 2 * CANDIDATES) break;
    candidates.add(columns.ids[p] as number);
  }
  candidates.delete(record.id);
  const scored = (await cache.get([...candidates])).map((other) => {
    const labels = sharedLabels(columns, record, other);
    const words = wording.get(other.id) ?? 0;
    return {
      other,
      names: labels.names,
      words,
      score: LABEL_WEIGHT * labels.share + (1 - LABEL_WEIGHT) * words,
    };
  });
  return scored
    .filter((s) => s.score > 0.1)
    .sort((a, b) => b.score - a.score || compareText(a.other.slug, b.other.slug))
    .slice(0, SHOWN)
    .map(({ other, names, words }) => ({
      slug: other.slug,
      title: other.title,
      year: other.year,
      why: sayWhy(names, words),
    }));
}

function sayWhy(names: readonly string[], words: number): string {
  const shared = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0];
  if (!shared) return "similar wording";
  return words >= 0.3 ? `both on ${shared}, with similar wording` : `both on ${shared}`;
}
