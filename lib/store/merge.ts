import type { Paper } from "@/lib/sources/types";
import { Prisma } from "./generated/sqlite/client";
import type { Held } from "./held";
import { storable } from "./rows";

/** Facts of a paper that come from one digest together, by their columns. The text is the first. */
export const FACTS = {
  text: ["title", "abstract", "textKind"],
  arxivId: ["arxivId"],
  doi: ["doi"],
  openReviewId: ["openReviewId"],
  authors: ["authors", "authorNames"],
  organisation: ["organisationHandle", "organisationName"],
  date: ["date", "year", "yearSource"],
  comments: ["comments"],
} as const;

export type Fact = keyof typeof FACTS;
type Column = (typeof FACTS)[Fact][number];
/** The columns that a source gives. */
export type Given = Pick<Held, Column>;

const orNull = (text: string | null | undefined): string | null => (text == null ? null : storable(text));

/** What a paper of a source says, as columns. */
export const givenColumns = (paper: Paper): Given => ({
  title: storable(paper.title),
  abstract: storable(paper.abstract),
  textKind: paper.text,
  arxivId: paper.ids.arxiv,
  doi: paper.ids.doi,
  openReviewId: paper.ids.openreview,
  authors: paper.authors,
  authorNames: paper.authorNames.length > 0 ? paper.authorNames.map(storable) : null,
  organisationHandle: orNull(paper.organisation?.handle),
  organisationName: orNull(paper.organisation?.name),
  date: paper.date,
  year: paper.year,
  yearSource: paper.yearSource,
  comments: paper.comments,
});

/** Whether one digest is later than another: by day of capture, where both have one, else the one ingested last. The digest itself, read again, is. */
export function isLater(asOf: string, than: string): boolean {
  const [day, id] = asOf.split(" ");
  const [otherDay, otherId] = than.split(" ");
  if (id === otherId) return true;
  if (day && otherDay && day !== otherDay) return day > otherDay;
  return Number(id) > Number(otherId);
}

const says = (row: Given, fact: Fact): boolean => FACTS[fact].some((column) => row[column] !== null);
/** An abstract is better than a text of another kind, whatever the days. */
const isWhole = (row: Given): boolean => row.textKind === "abstract";

/**
 * The facts of a paper after another digest gave it: of each fact the latest digest that states it decides; a whole
 * abstract is never replaced by a summary or a cut one.
 * @returns the columns, where each fact comes from, and which facts are others now
 */
export function merge(
  old: Given,
  oldOrigins: Record<string, string>,
  given: Given,
  asOf: string,
): { row: Given; origins: Record<string, string>; changed: Fact[] } {
  const row: Given = { ...old };
  const origins = { ...oldOrigins };
  const changed: Fact[] = [];
  for (const fact of Object.keys(FACTS) as Fact[]) {
    if (!says(given, fact)) continue;
    const known = says(old, fact);
    const better = fact === "text" && isWhole(given) !== isWhole(old) ? isWhole(given) : null;
    if (known && !(better ?? isLater(asOf, origins[fact] ?? ""))) continue;
    const differs = FACTS[fact].some((c) => JSON.stringify(given[c]) !== JSON.stringify(old[c]));
    if (differs) changed.push(fact);
    Object.assign(row, Object.fromEntries(FACTS[fact].map((c) => [c, given[c]])));
    origins[fact] = asOf;
  }
  return { row, origins, changed };
}

/** The origins of a paper that one digest gave. */
export const originsOf = (given: Given, asOf: string): Record<string, string> =>
  Object.fromEntries((Object.keys(FACTS) as Fact[]).filter((f) => says(given, f)).map((f) => [f, asOf]));

/** A JSON column as Prisma wants it written: null is the database's own. */
export const jsonColumn = (value: Prisma.JsonValue | null): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue);
