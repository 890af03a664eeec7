import { givenFirst } from "../fields";
import type { SourceRecord } from "../records";

/** An element as fast-xml-parser gives it: texts, elements, or lists of them. */
export type Node = { [name: string]: unknown };

/** Whatever stands there, as a list. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const child = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, name) => {
    const one = Array.isArray(at) ? at[0] : at;
    return typeof one === "object" && one !== null && Object.hasOwn(one, name)
      ? (one as Node)[name]
      : undefined;
  }, value);

/** The text of an element: itself, or what stands between its tags, styled pieces joined. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  if (typeof value !== "object" || value === null) return "";
  return (
    Object.entries(value)
      .filter(([name]) => !name.startsWith("@"))
      // EndNote cuts a text into styled pieces, its spaces inside them.
      .map(([name, inner]) => (name === "style" ? list(inner).map(textOf).join("") : textOf(inner)))
      .join("")
  );
}

const text = (value: unknown, path: string): string | null => textOf(child(value, path)).trim() || null;

/** Markup inside a text that was kept whole. */
const bare = (value: string): string =>
  value
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Math.min(Number(n), 0x10ffff)))
    .replace(/&amp;/g, "&");

/** "arXiv:2508.13426v1 Announce Type: cross \nAbstract: As large…" → the abstract. */
const announced = (summary: string | null): string | null =>
  summary &&
  bare(summary)
    .replace(/^arXiv:\S+\s+Announce Type:[^\n]*\n\s*(?:Abstract:\s*)?/i, "")
    .trim();

const links = (entry: unknown): string[] =>
  list(child(entry, "link")).flatMap((l) => (typeof l === "string" ? [l] : (text(l, "@href") ?? [])));

/** A kind of XML: where its papers are and how each is read. */
export interface Feed {
  format: string;
  entries(document: Node): unknown[];
  record(entry: unknown): Omit<SourceRecord, "first" | "last">;
}

const atom: Feed = {
  format: "atom",
  entries: (d) => list(child(d, "feed.entry")),
  record: (e) => ({
    title: text(e, "title"),
    abstract: announced(text(e, "summary") ?? text(e, "content")),
    authorNames: list(child(e, "author"))
      .flatMap((a) => text(a, "name") ?? [])
      .concat(creators(e)),
    date: text(e, "published") ?? text(e, "updated"),
    skip: /\/api\/errors#/.test(text(e, "id") ?? "") ? "an error that arXiv answered" : undefined,
    ids: [text(e, "id")?.replace(/^oai:arXiv\.org:/i, "arXiv:"), text(e, "arxiv:doi"), ...links(e)],
  }),
};

const creators = (e: unknown): string[] =>
  list(child(e, "dc:creator"))
    .flatMap((c) => textOf(c).split(/\s*,\s*/))
    .filter(Boolean);

const rss: Feed = {
  format: "rss",
  entries: (d) => [...list(child(d, "rss.channel.item")), ...list(child(d, "rdf:RDF.item"))],
  record: (e) => ({
    title: text(e, "title")?.replace(/\.?\s*\(arXiv:[^)]*\)\s*$/i, "") ?? null,
    abstract: announced(text(e, "description")),
    authorNames: creators(e),
    date: text(e, "pubDate") ?? text(e, "dc:date"),
    ids: [text(e, "guid")?.replace(/^oai:arXiv\.org:/i, "arXiv:"), ...links(e)],
  }),
};

const pubmed: Feed = {
  format: "pubmed",
  entries: (d) => list(child(d, "PubmedArticleSet.PubmedArticle")),
  record: (e) => {
    const article = child(e, "MedlineCitation.Article");
    const sections = list(child(article, "Abstract.AbstractText")).map((s) => {
      const label = text(s, "@Label");
      return (label ? `${label}: ` : "") + bare(textOf(s)).trim();
    });
    return {
      title: bare(text(article, "ArticleTitle") ?? "") || null,
      abstract: sections.join("\n\n") || null,
      authorNames: list(child(article, "AuthorList.Author")).flatMap((a) =>
        [text(a, "ForeName"), text(a, "LastName") ?? text(a, "CollectiveName")].filter(Boolean).join(" "),
      ),
      date:
        ["Year", "Month", "Day"]
          .flatMap((p) => text(article, `Journal.JournalIssue.PubDate.${p}`) ?? [])
          .join(" ") || null,
      ids: list(child(e, "PubmedData.ArticleIdList.ArticleId"))
        .concat(list(child(article, "ELocationID")))
        .map(textOf),
    };
  },
};

const endnote: Feed = {
  format: "endnote",
  entries: (d) => list(child(d, "xml.records.record")),
  record: (e) => ({
    title: text(e, "titles.title"),
    abstract: text(e, "abstract"),
    authorNames: list(child(e, "contributors.authors.author")).map((a) => givenFirst(textOf(a))),
    date:
      text(e, "dates.pub-dates.date") && /\d{4}/.test(text(e, "dates.pub-dates.date") ?? "")
        ? text(e, "dates.pub-dates.date")
        : text(e, "dates.year"),
    ids: [
      text(e, "electronic-resource-num"),
      ...list(child(e, "urls.related-urls.url")).map(textOf),
      ...list(child(e, "urls.pdf-urls.url")).map(textOf),
    ],
  }),
};

/** Records of the Open Archives protocol, in arXiv's own form or in Dublin Core. */
const oai: Feed = {
  format: "oai",
  entries: (d) => [
    ...list(child(d, "OAI-PMH.ListRecords.record")),
    ...list(child(d, "OAI-PMH.GetRecord.record")),
  ],
  record: (e) => {
    const meta = child(e, "metadata");
    const own = child(meta, "arXiv") ?? child(meta, "arXivRaw") ?? child(meta, "oai_dc:dc");
    const names = list(child(own, "authors.author")).map((a) =>
      [text(a, "forenames"), text(a, "keyname")].filter(Boolean).join(" "),
    );
    const written = list(child(own, "dc:creator")).map((a) => givenFirst(textOf(a).trim()));
    return {
      title: text(own, "title") ?? text(own, "dc:title"),
      abstract: text(own, "abstract") ?? (textOf(list(child(own, "dc:description"))[0]).trim() || null),
      authorNames: names.length > 0 ? names : written,
      date: text(own, "created") ?? (textOf(list(child(own, "dc:date"))[0]).trim() || null),
      ids: [
        text(own, "id"),
        text(own, "doi"),
        text(e, "header.identifier")?.replace(/^oai:arXiv\.org:/i, "arXiv:"),
        ...list(child(own, "dc:identifier")).map(textOf),
      ],
    };
  },
};

/** Volumes of the ACL Anthology; their titles and abstracts are kept whole, with the markup inside. */
const anthology: Feed = {
  format: "anthology",
  entries: (d) =>
    list(child(d, "collection.volume")).flatMap((volume) =>
      list(child(volume, "paper")).map((paper) => ({
        ...(paper as Node),
        year: text(volume, "meta.year"),
      })),
    ),
  record: (e) => ({
    title: bare(text(e, "title") ?? "") || null,
    abstract: bare(text(e, "abstract") ?? "") || null,
    authorNames: list(child(e, "author")).map((a) =>
      [text(a, "first"), text(a, "last")].filter(Boolean).join(" "),
    ),
    date: text(e, "year"),
    ids: [text(e, "doi"), text(e, "url")],
  }),
};

export const FEEDS: readonly Feed[] = [atom, rss, pubmed, endnote, oai, anthology];
