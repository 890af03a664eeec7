import { DigestError, shorten } from "../errors";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { findLinks } from "../links";
import { slugGiver } from "../slug";
import type { Digest, Paper } from "../types";
import { abstractText, findEntries } from "./find";
import { type Footer, findFooters, type PageDay, parseDayLine } from "./footer";
import { furniture, isPageTitle } from "./furniture";
import { dateOf, type OwnYear, ownYear } from "./years";

export const FORMAT = "hf-daily-papers";

const EXPECTED_PAGE =
  'a copied Hugging Face Daily Papers page: a title, an abstract, then "• 4 authors", "·" and a date such as "May 16, 2024"';

/** A line that only an abstract can be: what stands next to one is its title or its text, not furniture. */
const isAbstractLine = (line: string | undefined): boolean => (line?.length ?? 0) > 300;

/** Notes page furniture in the ledger; gives the page's own date, where it has one. */
function noteFurniture(
  lines: readonly string[],
  footers: readonly Footer[],
  book: LedgerBook,
): PageDay | null {
  const inFooter = new Set(
    footers.flatMap((f) => Array.from({ length: f.last - f.first + 1 }, (_, i) => f.first + i)),
  );
  let pageDay: PageDay | null = null;
  for (const [i, line] of lines.entries()) {
    if (inFooter.has(i)) continue;
    if (isBlank(line)) {
      book.note(i, i, { fate: "blank" });
      continue;
    }
    const what = [lines[i - 1], lines[i + 1], lines[i + 2]].some(isAbstractLine) ? null : furniture(line);
    const parsed = parseDayLine(line);
    const alone = isBlank(lines[i - 1]) && isBlank(lines[i + 1]);
    if (what) {
      book.note(i, i, { fate: "furniture", what });
    } else if (parsed && parsed.comments === null && alone) {
      pageDay ??= parsed.day;
      book.note(i, i, { fate: "furniture", what: "date of the page" });
    }
  }
  return pageDay;
}

/** Why a footer's date gives no day. */
const whyUndated = (day: PageDay, own: OwnYear): string =>
  day.year === null && own.year === null
    ? "a date without a year: no date of this text states one to infer it from, so give the day it was captured"
    : "there is no such day";

/** The error for a text in which no paper was found: the first line that should have begun one. */
function noDigest(lines: readonly string[]): DigestError {
  const line = lines.findIndex((l) => !isBlank(l) && furniture(l) === null && !parseDayLine(l));
  if (lines.every(isBlank)) return new DigestError(1, EXPECTED_PAGE, "an empty text");
  if (line < 0) return new DigestError(lines.length, EXPECTED_PAGE, "the end of the text");
  return new DigestError(line + 1, EXPECTED_PAGE, shorten((lines[line] ?? "").trim()));
}

/**
 * Reads the copied text of a Hugging Face Daily Papers page. Lines end in "\n" or "\r\n".
 * @param captured ISO day the page was copied, which gives the years its dates leave out; null to infer them
 * @throws DigestError where the text is no such page, or holds no whole paper
 */
export function readHfDaily(text: string, captured: string | null): Digest {
  const { lines, endsWithNewline } = splitLines(text);
  const footers = findFooters(lines);
  if (footers.length === 0 && !lines.some(isPageTitle)) throw noDigest(lines);
  const book = new LedgerBook(lines.length);
  const pageDay = noteFurniture(lines, footers, book);
  const found = findEntries(lines, footers, endsWithNewline, book);
  if (found.length === 0) throw noDigest(lines);
  const own = ownYear(
    captured,
    footers.map((f) => f.day),
  );
  const giveSlug = slugGiver();
  const seen = new Map<string, number>();
  const papers: Paper[] = [];
  for (const { entry, footer } of found) {
    const abstract = abstractText(entry, lines);
    const first = entry.title.first;
    const last = footer?.last ?? entry.abstract.at(-1)?.last ?? first;
    const key = JSON.stringify([entry.title.text, abstract]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      book.note(first, last, { fate: "skipped", reason: `the same paper as on line ${earlier}` });
      continue;
    }
    seen.set(key, first + 1);
    const slug = giveSlug(entry.title.text);
    book.note(first, last, { fate: "paper", slug });
    const dated = footer && dateOf(footer.day, own);
    if (footer && !dated) book.note(last, last, { fate: "skipped", reason: whyUndated(footer.day, own) });
    papers.push({
      slug,
      title: entry.title.text,
      abstract,
      authors: footer?.authors ?? null,
      organisation: footer?.organisation ?? null,
      date: dated?.date ?? null,
      yearSource: dated?.yearSource ?? null,
      comments: footer?.comments ?? null,
      links: findLinks(abstract),
      lines: { first: first + 1, last: last + 1 },
    });
  }
  const inferred = pageDay && own.source === "inferred" ? (dateOf(pageDay, own)?.date ?? null) : null;
  return {
    format: FORMAT,
    captured: captured ?? inferred,
    capturedSource: captured !== null ? "option" : inferred !== null ? "inferred" : null,
    papers,
    ledger: book.close(),
  };
}
