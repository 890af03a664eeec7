import { mulberry32 } from "@/lib/evaluate/bootstrap";
import type { Paper } from "@/lib/sources/types";
import { readPapers } from "../../support/papers";
import { varied } from "./abstracts";

/** Different abstracts; papers beyond them have that of an earlier one, but for a last sentence. */
const TEXTS = 2000;
/** New words by Heaps' law with the exponent of the pool's titles; organisations likewise, each paper's by Zipf's. */
const WORDS = { factor: 12, exponent: 0.55 };
const ORGANISATIONS = { factor: 4, exponent: 0.6 };
/** Shares measured on abstracts of all years: named by an organisation, with a day, with code. */
const SHARE = { organisation: 0.55, day: 0.9, code: 0.3 };
const FIRST_YEAR = 2008;
const LAST_YEAR = 2026;

/** Stands before the sentence that makes each abstract the paper's own. */
export const OWN = " This is paper ";

type Next = () => number;

/** A place in a list of `n` by Zipf's law: the first is by far the most frequent. */
const zipf = (next: Next, n: number): number => Math.min(n - 1, Math.floor(n ** next()) - 1);

const SYLLABLES = ["ra", "to", "mi", "len", "qua", "der", "fo", "sil", "ve", "nor", "ka", "tem"];

/** An invented word, always the same for a number. */
function word(n: number): string {
  let text = "";
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text;
}

/** More papers in later years: twice as many every three years. */
const yearOf = (next: Next): number =>
  Math.round(
    LAST_YEAR +
      3 * Math.log2(next() * (1 - 2 ** ((FIRST_YEAR - LAST_YEAR) / 3)) + 2 ** ((FIRST_YEAR - LAST_YEAR) / 3)),
  );

const two = (n: number) => String(n).padStart(2, "0");

/**
 * As many papers as asked for, made from the bundled abstracts: other sentences' order, digits, titles, days and
 * organisations. The same arguments give the same papers.
 * @param first the number of the first: papers of other numbers are other papers
 */
export function* manyPapers(count: number, seed = 1, first = 0): Generator<Paper> {
  const bundled = readPapers("data/gold/digest-papers.jsonl");
  const next = mulberry32(seed);
  const texts = Array.from({ length: Math.min(count, TEXTS) }, (_, i) => {
    const base = bundled[i % bundled.length];
    return base === undefined ? "" : varied(base, next).abstract;
  });
  const titleWords = bundled.flatMap((p) => p.title.split(/\s+/));
  for (let i = first; i < first + count; i++) {
    const vocabulary = Math.ceil(WORDS.factor * (i + 1) ** WORDS.exponent);
    const places = Math.ceil(ORGANISATIONS.factor * (i + 1) ** ORGANISATIONS.exponent);
    const title = Array.from({ length: 4 + Math.floor(6 * next()) }, () =>
      next() < 0.5 ? titleWords[Math.floor(next() * titleWords.length)] : word(zipf(next, vocabulary)),
    ).join(" ");
    const year = yearOf(next);
    const day = `${year}-${two(1 + Math.floor(12 * next()))}-${two(1 + Math.floor(28 * next()))}`;
    const text = i - first < texts.length ? i - first : Math.floor(next() * texts.length);
    const abstract = `${texts[text]}${OWN}${i}.`;
    const organisation = zipf(next, places);
    yield {
      slug: `paper-${i}`,
      title: `${title} ${i}`,
      abstract,
      text: "abstract",
      ids: { arxiv: null, doi: `10.1000/${i}`, openreview: null },
      authors: 1 + zipf(next, 12),
      authorNames: [],
      organisation:
        next() < SHARE.organisation
          ? { handle: `org-${organisation}`, name: `${word(organisation)} ${organisation}` }
          : null,
      date: next() < SHARE.day ? day : null,
      year,
      yearSource: "stated",
      comments: next() < 0.5 ? zipf(next, 50) : null,
      links: next() < SHARE.code ? [{ url: "https://example.org/code", kind: "code", start: 0, end: 0 }] : [],
      lines: { first: i + 1, last: i + 1 },
    };
  }
}
