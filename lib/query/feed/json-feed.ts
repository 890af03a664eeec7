import { type Entry, LONG_AGO } from "./entries";
import type { Feed } from "./feed";

const itemOf = (entry: Entry, server: string) => ({
  id: entry.id,
  url: server + entry.path,
  title: entry.title,
  content_text: entry.text,
  ...(entry.added !== LONG_AGO && { date_published: entry.added }),
  ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
  tags: entry.labels,
});

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). @param server @param self as of `atomOf` */
export const jsonFeedOf = (feed: Feed, server: string, self: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: server + feed.path,
    feed_url: server + self,
    authors: [{ name: "Tradeoff Atlas" }],
    language: "en",
    items: feed.entries.map((entry) => itemOf(entry, server)),
  });
