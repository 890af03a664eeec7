import { dayOf, parseDate } from "./dates";
import { NoPaperError, shorten } from "./errors";
import { idsOf } from "./identity";
import { LedgerBook } from "./ledger";
import { findLinks } from "./links";
import { plainAccents, plainEntities, repairMojibake, withoutTags } from "./repair";
import { slugGiver } from "./slug";
import type { Digest, Ledger, Organisation, Paper, SourceOptions, TextKind } from "./types";

/** A paper as a record of a source gives it, before anything is understood. */
export interface SourceRecord {
  /** First and last piece, 1-based. */
  first: number;
  last: number;
  title: string | null;
  abstract: string | null;
  text?: TextKind;
  authorNames?: readonly string[];
  organisation?: Organisation | null;
  date?: string | null;
  comments?: number | null;
  /** Everything that may hold an id or an address, the most telling first. */
  ids?: readonly (string | null | undefined)[];
  /** Pieces inside that are part of no field that is read, 1-based. */
  aside?: readonly number[];
  /** Why it is left out, where the reader knows before the text is looked at. */
  skip?: string;
}

/** The shortest text taken for an abstract: less is a note. */
const SHORTEST_ABSTRACT = 40;
/** No title reaches this length: what does is another text. In characters. */
const LONGEST_TITLE = 2_000;
const CUT = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])$/;

/** A title on one line. */
export const titleOf = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A text whose lines were broken at a fixed width, with its paragraphs only: a blank line or an indent begins one. */
export function unwrapped(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/);
  return paragraphs
    .map((p) => p.replace(/[ \t]*\n[ \t]*/g, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}

/** A publisher's line below an abstract: "© 2019 Elsevier Ltd. All rights reserved." */
const COPYRIGHT = /(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:19|20)\d\d\b[^\n]{0,120}$/i;

/** What programs write where an abstract should be. */
const NO_ABSTRACT =
  /^(?:This is an automated message from the Librarian Bot|\[?no abstract(?: is)?(?: available)?\]?\.?$|n\/a$)/i;
/** What arXiv gives in place of the text of a paper that is taken back. */
const WITHDRAWN =
  /^(?:\W*This (?:paper|article|submission|manuscript|work)|Paper) (?:has been|was|is) withdrawn\b/i;

/** Letters put right, characters written by name as themselves, without a publisher's markup. */
const plain = (text: string): string => withoutTags(plainEntities(repairMojibake(text.toWellFormed())));

/** A title as plain text. */
const cleaned = (text: string): string => plainAccents(plain(text)).normalize("NFC");

/** A name as plain text: no markup has a place in it. */
const cleanName = (name: string): string =>
  cleaned(titleOf(name))
    .replace(/<[^<>]*>/g, "")
    .replace(/,?\s+et al\.?$/i, "")
    .trim();
const isName = (name: string): boolean => name !== "" && !/^(?:and )?(?:others|et al\.?)$/i.test(name);

/** Why a text is no title by its length; null where it may be one. */
export const whyNoTitle = (text: string): string | null =>
  text.length > LONGEST_TITLE
    ? `no title but ${text.length} characters: the longest read has ${LONGEST_TITLE}`
    : null;

/** Why a text is no abstract; null where it may be one. */
function whyNoAbstract(text: string): string | null {
  if (text === "") return "no abstract";
  if (NO_ABSTRACT.test(text)) return `no abstract but a note of a program: ${shorten(text)}`;
  if (WITHDRAWN.test(text)) return "a withdrawn paper: what stands there is no abstract";
  return text.length < SHORTEST_ABSTRACT ? `no abstract but a note: ${shorten(text)}` : null;
}

/** Why a record gives no paper; null where it gives one. */
function whyNone({ skip, title, abstract }: SourceRecord): string | null {
  if (skip) return skip;
  if (!title?.trim()) return "no title";
  return whyNoAbstract(abstract?.trim() ?? "") ?? whyNoTitle(title.trim());
}

/** The names of a record, and how many there are; "and others" leaves that open. */
function authorsOf({ authorNames = [] }: SourceRecord): Pick<Paper, "authors" | "authorNames"> {
  const given = authorNames.filter((n) => n.trim() !== "");
  const names = given.map(cleanName).filter(isName);
  const isWhole = names.length === given.length && !given.some((n) => /\bet al\.?$/i.test(n.trim()));
  return { authors: isWhole && names.length > 0 ? names.length : null, authorNames: names };
}

function paperOf(record: SourceRecord, giveSlug: (title: string) => string): Paper {
  const title = cleaned(titleOf(record.title ?? ""));
  // On a line of its own or at the end of the last: what follows it would go with it otherwise.
  const raw = (record.abstract ?? "").trimEnd().replace(COPYRIGHT, "");
  const abstract = plain(unwrapped(raw));
  const { date, year } = dayOf(record.date ? parseDate(record.date) : null);
  return {
    slug: giveSlug(title),
    title,
    abstract,
    text: record.text ?? (CUT.test(abstract) ? "cut" : "abstract"),
    ids: idsOf(record.ids ?? []),
    ...authorsOf(record),
    organisation: record.organisation ?? null,
    date,
    year,
    yearSource: year === null ? null : "stated",
    comments: record.comments ?? null,
    links: findLinks(abstract),
    lines: { first: record.first, last: record.last },
  };
}

const WARNINGS: Partial<Record<TextKind, string>> = {
  cut: "abstracts that the source cuts off: numbers behind the cut are missing",
  summary: "texts that are summaries, not the authors' abstracts",
};

const LOST = "\ufffd";

/**
 * What a person should know about the texts of the papers.
 * @param repaired how many had letters that were garbled and are put right
 */
export const warningsOf = (papers: readonly Paper[], repaired = 0): string[] => {
  const of = (n: number, words: string) => (n > 0 ? [`${n} of ${papers.length} ${words}`] : []);
  const lost = papers.filter((p) => p.title.includes(LOST) || p.abstract.includes(LOST)).length;
  return [
    ...Object.entries(WARNINGS).flatMap(([kind, words]) =>
      of(papers.filter((p) => p.text === kind).length, words),
    ),
    ...of(repaired, "texts whose letters were garbled (Ã© for é) and are put right"),
    ...of(lost, "texts with letters that are lost (\ufffd): save the source as UTF-8"),
  ];
};

/** Whether letters of a title or a text are garbled in a way that can be put right. */
export const isGarbled = (...texts: (string | null)[]): boolean =>
  texts.some((text) => text !== null && repairMojibake(text) !== text);

/** What `digestOf` makes a digest from. */
export interface Records {
  format: string;
  /** What a paper of this format looks like, for the error where there is none. */
  expected: string;
  unit: Ledger["unit"];
  /** How many pieces the source has. */
  pieces: number;
  records: readonly SourceRecord[];
  /** The ledger so far: what is no record. */
  book?: LedgerBook;
}

/** The papers of a source so far, by title and text. */
class Seen {
  readonly #places = new Map<string, number>();
  constructor(private readonly unit: Ledger["unit"]) {}

  /** Keeps a paper. @returns where it was before; null where it is new */
  again({ first, title, abstract }: SourceRecord): string | null {
    const key = JSON.stringify([titleOf(title ?? ""), unwrapped(abstract ?? "")]);
    const place = this.#places.get(key);
    if (place !== undefined) return `the same paper as in ${this.unit} ${place}`;
    this.#places.set(key, first);
    return null;
  }
}

/** A line of a record that says nothing a paper has. */
const ASIDE = { fate: "skipped", reason: "no part of title, authors or abstract" } as const;

/**
 * Turns the records of a source into its papers and its ledger.
 * @throws NoPaperError where no record gives a paper
 */
export function digestOf(
  { format, expected, unit, pieces, records, book }: Records,
  options: SourceOptions,
): Digest {
  const ledger = book ?? new LedgerBook(pieces);
  const giveSlug = slugGiver();
  const seen = new Seen(unit);
  const papers: Paper[] = [];
  let garbled = 0;
  for (const record of records) {
    const { first, last } = record;
    const reason = whyNone(record) ?? seen.again(record);
    if (reason !== null) {
      ledger.note(first - 1, last - 1, { fate: "skipped", reason });
      continue;
    }
    if (isGarbled(record.title, record.abstract)) garbled++;
    const paper = paperOf(record, giveSlug);
    ledger.note(first - 1, last - 1, { fate: "paper", slug: paper.slug });
    for (const piece of record.aside ?? []) ledger.note(piece - 1, piece - 1, ASIDE);
    papers.push(paper);
  }
  if (papers.length === 0) throw nothing(expected, unit, records);
  const captured = options.captured ?? null;
  return {
    format,
    captured,
    capturedSource: captured === null ? null : "option",
    papers,
    ledger: ledger.close(unit),
    warnings: [...warningsOf(papers, garbled), ...warningOfDates(papers, records)],
  };
}

/** Papers whose source gives a date that cannot be understood. */
function warningOfDates(papers: readonly Paper[], records: readonly SourceRecord[]): string[] {
  const undated = new Set(papers.filter((p) => p.year === null).map((p) => p.lines.first));
  const [first, ...more] = records.flatMap((r) => (undated.has(r.first) && r.date?.trim()) || []);
  return first ? [`${more.length + 1} of ${papers.length} dates that tell no year: ${shorten(first)}`] : [];
}

/** The error of a source without papers: where its first record is, and why it gave none. */
function nothing(expected: string, unit: Ledger["unit"], records: readonly SourceRecord[]): NoPaperError {
  const first = records[0];
  const line = unit === "line" ? (first?.first ?? 1) : 1;
  if (!first) return new NoPaperError(1, expected, "no record");
  const all = `${records.length === 1 ? "a record" : `${records.length} records`} with ${whyNone(first) ?? "nothing new"}`;
  return new NoPaperError(line, expected, all);
}
