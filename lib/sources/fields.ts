import type { SourceRecord } from "./records";

/** What of a paper a named field tells. */
export type FieldKind =
  | "title"
  | "abstract"
  | "summary"
  | "authors"
  | "date"
  | "ids"
  | "comments"
  | "organisation";

interface FieldRow {
  to: FieldKind;
  /** Names as `fieldKey` folds them, the most telling first; a dot leads into an object. */
  names: readonly string[];
  example: string;
}

/** Names that sources give their fields: columns of tables, keys of JSON, tags of bibliographies. */
const FIELDS: readonly FieldRow[] = [
  {
    to: "title",
    names: [
      "title",
      "titles",
      "details.title",
      "paper.title",
      "metadata.title",
      "papertitle",
      "papername",
      "articletitle",
      "documenttitle",
      "displayname",
      "primarytitle",
      "ti",
      "t1",
      ...["titel", "titre", "título", "titulo", "titolo", "название", "заголовок"],
      ...["标题", "標題", "题目", "論文名", "论文标题", "タイトル", "題名", "제목", "논문제목"],
    ],
    example: "Article Title",
  },
  {
    to: "abstract",
    names: [
      "abstract",
      "abstractnote",
      "details.abstract",
      "paper.abstract",
      "abstracttext",
      "paperabstract",
      "abstractinvertedindex",
      "abstracts",
      "articleabstract",
      "ab",
      "n2",
      ...["résumé", "resumen", "resumo", "riassunto", "zusammenfassung", "kurzfassung", "аннотация"],
      ...["摘要", "论文摘要", "要旨", "概要", "抄録", "초록"],
      "abs",
    ],
    example: "Abstract Note",
  },
  {
    to: "summary",
    names: ["summary", "summaries", "details.summary", "paper.summary", "description", "descriptions"],
    example: "summary",
  },
  {
    to: "authors",
    names: [
      "authorfullnames",
      "authors",
      "author",
      "paper.authors",
      "metadata.authors",
      "details.authors",
      "authorships",
      "authors.name",
      "authorlist",
      "authornames",
      "creators",
      "authorstring",
      "af",
      "au",
      "a1",
      ...["autoren", "autor", "auteurs", "auteur", "autores", "autori", "авторы"],
      ...["作者", "著者", "저자"],
    ],
    example: "Authors",
  },
  {
    to: "date",
    names: [
      "paper.publishedat",
      "publicationdate",
      "published",
      "datepublished",
      "publishedat",
      "publisheddate",
      "publishdate",
      "firstpublicationdate",
      "submitteddate",
      "submissiondate",
      "submitted",
      "date",
      "details.metadata.date",
      "versions.created",
      "earliestdate",
      "pubdate",
      "publishtime",
      "updatedate",
      "created",
      "year",
      "publicationyear",
      "pubyear",
      "py",
      "y1",
      "da",
      "issued",
      "publishedonline",
      "publishedprint",
      "pd",
      "cdate",
      ...["jahr", "année", "annee", "año", "ano", "anno", "datum", "fecha", "год", "дата"],
      ...["年份", "年", "发表时间", "发布时间", "发表日期", "日期", "发表年", "연도"],
    ],
    example: "Publication Year",
  },
  {
    to: "ids",
    names: [
      "arxivid",
      "arxiv",
      "eprint",
      "arxivurl",
      "arxivlink",
      "arxivpdf",
      "arxivabs",
      "arxiveprints",
      "paper.id",
      "externalids.arxiv",
      "doi",
      "externalids.doi",
      "dois",
      "ids.doi",
      "id",
      "entryid",
      "paperid",
      "paperurl",
      "details.arxivpageurl",
      "details.pageurl",
      "url",
      "link",
      "links",
      "urls",
      "abs",
      "pdf",
      "pdfurl",
      "paperlink",
      "site",
      "openreview",
      "extra",
      "forum",
      "absurl",
      "abslink",
      "pdflink",
      "papersurl",
      "landingpageurl",
      "primarylocation.landingpageurl",
      "do",
      "di",
      "ur",
      "archiveid",
      "note",
      "number",
      ...["链接", "论文链接", "地址", "lien", "enlace"],
    ],
    example: "DOI",
  },
  { to: "comments", names: ["numcomments", "commentcount"], example: "numComments" },
  { to: "organisation", names: ["organization", "paper.organization"], example: "organization" },
];

/** Names that tell a title only beside an abstract: authors and models have them too. */
const NAMES_OF_PAPERS: readonly string[] = ["name", "heading", "headline", "paper"];

/** A field's name as it is compared: lower case, letters, digits and dots of any script only. */
export const fieldKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, "");

/** The fields a record has: what each is of, in the order of preference; `own` names come first. */
export function fieldsOf(
  names: readonly string[],
  own: Readonly<Record<string, string>> = {},
): Map<FieldKind, string[]> {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(fieldKey(name))) byKey.set(fieldKey(name), name);
  const found = new Map<FieldKind, string[]>();
  for (const { to, names: known } of FIELDS) {
    const given = own[to] === undefined ? [] : [fieldKey(own[to])];
    const here = [...given, ...known].flatMap((key) => byKey.get(key) ?? []);
    if (here.length > 0) found.set(to, [...new Set(here)]);
  }
  const name = NAMES_OF_PAPERS.flatMap((key) => byKey.get(key) ?? []);
  if (name.length > 0 && found.has("abstract") && !found.has("title")) found.set("title", name);
  return found;
}

const isAddress = (text: string): boolean => /^(https?:|www\.)\S+$/.test(text.trim());

/**
 * A record from named texts.
 * @param get the text of a field, or null
 * @param fields what each field is of, from `fieldsOf`
 * @param summaries whether a field called "summary" holds the authors' abstract (as in answers of arXiv and Hugging Face) or a text of somebody else
 */
export function recordOf(
  place: { first: number; last: number },
  get: (name: string) => string | null,
  fields: ReadonlyMap<FieldKind, string[]>,
  summaries: "abstract" | "summary",
): SourceRecord {
  const texts = (kind: FieldKind) => (fields.get(kind) ?? []).flatMap((name) => get(name)?.trim() || []);
  const abstract = texts("abstract").find((t) => !isAddress(t)) ?? null;
  const summary = texts("summary").find((t) => !isAddress(t)) ?? null;
  const [title = null] = texts("title");
  const [comments] = texts("comments");
  return {
    ...place,
    title,
    abstract: abstract ?? summary,
    text: abstract === null && summary !== null && summaries === "summary" ? "summary" : undefined,
    authorNames: namesOf(texts("authors")[0] ?? ""),
    date: texts("date")[0] ?? null,
    comments: comments && /^\d{1,6}$/.test(comments) ? Number(comments) : null,
    organisation: organisationOf(texts("organisation")[0]),
    ids: texts("ids"),
  };
}

const organisationOf = (name: string | undefined) => (name ? { handle: null, name } : null);

/** A list as Python prints one: "['Ada Byron', 'Li Na']", "[{'name': 'Ada Byron'}]", "[Author('Li Na')]". */
const PRINTED = /^[[({][\s\S]*['"][\s\S]*[\])}]$/;
const QUOTED = /'((?:[^'\\]|\\.)*)'(?!\s*:)|"((?:[^"\\]|\\.)*)"(?!\s*:)/g;
/** The values of a printed list of objects that are names, each behind its key. */
const NAMED = /['"](?:full_?|display_)?name['"]\s*:\s*(?='|")/gi;

/** What a printed list holds; null for any other text. */
function printedNames(text: string): string[] | null {
  if (!PRINTED.test(text)) return null;
  const parts = text.split(NAMED);
  const found =
    parts.length > 1
      ? parts.slice(1).flatMap((part) => [...part.matchAll(QUOTED)].slice(0, 1))
      : [...text.matchAll(QUOTED)];
  return found.map(([, single, double]) => (single ?? double ?? "").replace(/\\(.)/g, "$1").trim());
}

/** Brackets behind a name hold its affiliation or a number; one may hold another. */
function withoutBrackets(text: string): string {
  let rest = text;
  for (let depth = 0; depth < 3; depth++) rest = rest.replace(/\s*\([^()]*\)/g, "");
  return rest;
}

/** "Doe, Jane; Roe, R." or "Doe, Jane and Roe, Rick" or "Jane Doe, Rick Roe" → names, given name first. */
export function namesOf(text: string): string[] {
  const printed = printedNames(text.trim());
  if (printed) return printed.map(givenFirst).filter(Boolean);
  const line = withoutBrackets(text.replace(/\s+/g, " ")).trim();
  if (!line) return [];
  // "Doe, Jane": one name, family first; "Jane Doe, Rick Roe" are two.
  if (/^[^\s,;]+, [^,;]+$/.test(line) && !/ and /.test(line)) return [givenFirst(line)];
  const separator = line.includes(";")
    ? /\s*;\s*/
    : /,.* and /i.test(line)
      ? /\s+and\s+|(?<=[^,]{3,}), (?=[^,]+ [^,]+(?:,|$))/i
      : /\s*,\s*(?:and\s+)?|\s+and\s+/i;
  return line.split(separator).map(givenFirst).filter(Boolean);
}

/** "Doe, Jane" → "Jane Doe"; a name without a comma stays. The number Scopus puts behind a name goes. */
export function givenFirst(written: string): string {
  const name = written.replace(/\s*\(\d+\)$/, "");
  const [family = "", given, ...more] = name.split(/\s*,\s*/);
  return given && more.length === 0 ? `${given} ${family}`.trim() : name.trim();
}
