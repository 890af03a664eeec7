import XMLBuilder from "fast-xml-builder";
import type { Entry } from "./entries";
import type { Feed } from "./feed";

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** XML 1.0 knows no such characters, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNKNOWN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
const text = (value: string): string => value.replace(UNKNOWN, "\ufffd");

const link = (rel: string, href: string, type: string) => ({ "@_rel": rel, "@_href": href, "@_type": type });

const entryOf = (entry: Entry, server: string) => ({
  id: entry.id,
  title: text(entry.title),
  updated: entry.added,
  published: entry.added,
  author: entry.authors.map((name) => ({ name: text(name) })),
  link: link("alternate", server + entry.path, "text/html"),
  category: entry.labels.map((term) => ({ "@_term": term })),
  summary: text(entry.text),
});

/**
 * Atom 1.0 (RFC 4287).
 * @param server where this is served, such as "http://localhost:3000"
 * @param self the feed's own path there
 */
export const atomOf = (feed: Feed, server: string, self: string): string =>
  builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "utf-8" },
    feed: {
      "@_xmlns": "http://www.w3.org/2005/Atom",
      id: feed.id,
      title: text(feed.title),
      updated: feed.updated,
      author: { name: "Tradeoff Atlas" },
      link: [
        link("self", server + self, "application/atom+xml"),
        link("alternate", server + feed.path, "text/html"),
      ],
      entry: feed.entries.map((entry) => entryOf(entry, server)),
    },
  });
