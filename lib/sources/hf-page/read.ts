import { SourceError, shorten } from "../errors";
import { idsOf } from "../identity";
import { LedgerBook } from "../ledger";
import { isBlank } from "../lines";
import { findLinks } from "../links";
import { isGarbled, titleOf, unwrapped, warningsOf, whyNoTitle } from "../records";
import { repairMojibake } from "../repair";
import { slugGiver } from "../slug";
import type { Digest, Paper, TextKind } from "../types";
import { abstractText, type Found, findEntries, noteRun } from "./find";
import { type Footer, findFooters, type PageDay, parseDayLine } from "./footer";
import { furniture, isPageTitle } from "./furniture";
import { addressesOf, type PageText, pageText } from "./page";
import { dateOf, type OwnYear, ownYear } from "./years";

export const FORMAT = "hf-daily-papers";

export const EXPECTED_PAGE =
  'a copied Hugging Face Daily Papers page: a title, an abstract, then "• 4 authors", "·" and a date such as "May 16, 2024"';

/** A line that only an abstract can be: what stands next to one is its title or its text, not furniture. */
const isAbstractLine = (line: string | undefined): boolean => (line?.length ?? 0) > 300;

/** What a line is besides a part of a paper; null for a line that may be one. */
function furnitureAt({ lines }: PageText, i: number): string | null {
  const line = lines[i] ?? "";
  if (isPageTitle(line)) return "page title";
  return [lines[i - 1], lines[i + 1], lines[i + 2]].some(isAbstractLine) && !/^\W*\d*\W*$/.test(line)
    ? null
    : furniture(line);
}

/** Notes page furniture in the ledger; gives the page's own date, where it has one. */
function noteFurniture(page: PageText, footers: readonly Footer[], book: LedgerBook): PageDay | null {
  const { lines } = page;
  const inFooter = new Set(
    footers.flatMap((f) => Array.from({ length: f.last - f.first + 1 }, (_, i) => f.first + i)),
  );
  if (page.front) book.note(page.front.first, page.front.last, { fate: "furniture", what: "front matter" });
  let pageDay: PageDay | null = null;
  for (const [i, line] of lines.entries()) {
    if (inFooter.has(i) || book.noted(i)) continue;
    if (isBlank(line) && !page.addresses.has(i)) {
      book.note(i, i, { fate: "blank" });
      continue;
    }
    const { what, day } = besidesPapers(page, i);
    if (what !== null) book.note(i, i, { fate: "furniture", what });
    pageDay ??= day;
  }
  return pageDay;
}

/** What a line of the page is besides a part of a paper; with its day where it is the page's date. */
function besidesPapers(page: PageText, i: number): { what: string | null; day: PageDay | null } {
  const { lines } = page;
  if (isBlank(lines[i])) return { what: "address", day: null };
  const what = furnitureAt(page, i);
  const dated =
    what === null && isBlank(lines[i - 1]) && isBlank(lines[i + 1]) ? parseDayLine(lines[i] ?? "") : null;
  return dated?.comments === null ? { what: "date of the page", day: dated.day } : { what, day: null };
}

/** Why a footer's date gives no day. */
const whyUndated = (day: PageDay, own: OwnYear): string =>
  day.ago === undefined && day.year === null && own.year === null
    ? "a date without a year: no date of this text states one to infer it from, so give the day it was captured"
    : day.ago !== undefined
      ? "a date told from the day of the copy: give the day it was captured"
      : "there is no such day";

/** The error for a text in which no paper was found: the first line that should have begun one. */
function noDigest(lines: readonly string[]): SourceError {
  const line = lines.findIndex((l) => !isBlank(l) && furniture(l) === null && !parseDayLine(l));
  if (lines.every(isBlank)) return new SourceError(1, EXPECTED_PAGE, "an empty text");
  if (line < 0) return new SourceError(lines.length, EXPECTED_PAGE, "the end of the text");
  return new SourceError(line + 1, EXPECTED_PAGE, shorten((lines[line] ?? "").trim()));
}

/** Number of comments on a line of its own below the date, where a link to the discussion says that it is one. */
function commentsBelow(page: PageText, last: number): number | null {
  const to = Math.min(last + 6, page.lines.length);
  for (let i = last + 1, count: number | null = null; i < to; i++) {
    const line = (page.lines[i] ?? "").trim();
    if (/^\d{1,6}$/.test(line)) count = Number(line);
    else if (line !== "") return null;
    if (page.addresses.get(i)?.some((a) => a.endsWith("#community"))) return count;
  }
  return null;
}

/** Trending pages show one sentence in place of an abstract. */
const SUMMARY = 300;
function kindOf(abstract: string, page: PageText, footer: Footer | null): TextKind {
  const trending = footer !== null && /published on/i.test(page.lines[footer.last] ?? "");
  if (trending && abstract.length < SUMMARY && !/[.!?] +[A-Z]/.test(abstract)) return "summary";
  return /(?:…|\.\.\.)$/.test(abstract) ? "cut" : "abstract";
}

/** The paper of an entry. */
function paperOf(found: Found, page: PageText, own: OwnYear, lastLine: number): Omit<Paper, "slug"> {
  const { entry, footer } = found;
  const raw = abstractText(entry);
  const abstract = repairMojibake(page.wrapped ? unwrapped(raw) : raw);
  const dated = footer?.day ? dateOf(footer.day, own) : null;
  return {
    title: repairMojibake(
      entry.title.last > entry.title.first ? titleOf(entry.title.text) : entry.title.text,
    ),
    abstract,
    text: kindOf(abstract, page, footer),
    ids: idsOf(addressesOf(page, entry.title.first, lastLine)),
    authors: footer?.authors ?? null,
    authorNames: [],
    organisation: footer?.organisation ?? null,
    date: dated?.date ?? null,
    year: dated ? Number(dated.date.slice(0, 4)) : null,
    yearSource: dated?.yearSource ?? null,
    comments: footer ? (footer.comments ?? commentsBelow(page, footer.last)) : null,
    links: findLinks(abstract),
    lines: { first: entry.title.first + 1, last: lastLine + 1 },
  };
}

/** A date at the very end of a text that was cut may lack its year, and a number of comments its last digits. */
function withoutCutDate(footers: Footer[], page: PageText): Footer[] {
  return footers.map((f) =>
    f.last === page.lines.length - 1 && !page.whole
      ? { ...f, day: f.day?.year === null ? null : f.day, comments: null }
      : f,
  );
}

/** From so many dates on that state their year it is taken for sure that the page's own is a later one. */
const ENOUGH_YEARS = 8;

/** What a person should know where the year of dates hangs on a few others. */
function warningOfYears(papers: readonly Paper[], own: OwnYear): string[] {
  const of = (source: Paper["yearSource"]) => papers.filter((p) => p.yearSource === source).length;
  const [inferred, stated] = [of("inferred"), of("stated")];
  return own.year === null || inferred === 0 || stated >= ENOUGH_YEARS
    ? []
    : [
        `${inferred} of ${papers.length} dates leave out their year; it is taken for ${own.year}, as the ${stated} that state one state none later than ${own.year - 1}: the day of capture makes it certain`,
      ];
}

/** The papers of the entries, each once; what became of each stands in the ledger. */
function papersOf(found: readonly Found[], page: PageText, own: OwnYear, book: LedgerBook): Paper[] {
  const giveSlug = slugGiver();
  const seen = new Map<string, number>();
  const papers: Paper[] = [];
  for (const one of found) {
    const { entry, footer } = one;
    const first = entry.title.first;
    const paper = paperOf(one, page, own, footer?.last ?? entry.abstract.at(-1)?.last ?? first);
    const key = JSON.stringify([paper.title, paper.abstract]);
    const earlier = seen.get(key);
    const reason = earlier === undefined ? whyNoTitle(paper.title) : `the same paper as on line ${earlier}`;
    if (reason !== null) {
      book.note(first, paper.lines.last - 1, { fate: "skipped", reason });
      continue;
    }
    seen.set(key, first + 1);
    const slug = giveSlug(paper.title);
    noteRun(book, [entry.title, ...entry.abstract, ...(footer ? [footer] : [])], { fate: "paper", slug });
    if (footer?.day && paper.date === null)
      book.note(footer.last, footer.last, { fate: "skipped", reason: whyUndated(footer.day, own) });
    papers.push({ slug, ...paper });
  }
  return papers;
}

/**
 * Reads the copied text of a Hugging Face papers page, as plain text or as Markdown. Lines end in "\n" or "\r\n".
 * @param captured ISO day the page was copied, which gives the years its dates leave out; null to infer them
 * @throws SourceError where the text is no such page, or holds no whole paper
 */
export function readHfPage(text: string, captured: string | null): Digest {
  const page = pageText(text);
  const footers = withoutCutDate(findFooters(page.lines), page);
  if (footers.length === 0 && !page.lines.some(isPageTitle)) throw noDigest(page.lines);
  const book = new LedgerBook(page.lines.length);
  const pageDay = noteFurniture(page, footers, book);
  const found = findEntries(page, footers, book);
  if (found.length === 0) throw noDigest(page.lines);
  const own = ownYear(
    captured,
    footers.flatMap((f) => f.day ?? []),
  );
  const papers = papersOf(found, page, own, book);
  const inferred = pageDay && own.source === "inferred" ? (dateOf(pageDay, own)?.date ?? null) : null;
  return {
    format: FORMAT,
    captured: captured ?? inferred,
    capturedSource: captured !== null ? "option" : inferred !== null ? "inferred" : null,
    papers,
    ledger: book.close(),
    warnings: [
      ...warningsOf(
        papers,
        found.filter(({ entry }) => isGarbled(entry.title.text, abstractText(entry))).length,
      ),
      ...warningOfYears(papers, own),
    ],
  };
}
