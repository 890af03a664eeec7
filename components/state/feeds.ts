/** What a view can be followed by. */
export const FEEDS = [
  { ext: "atom", label: "Atom", type: "application/atom+xml" },
  { ext: "feed.json", label: "JSON Feed", type: "application/feed+json" },
] as const;

/** The address of a view's feed. @param query the view's, without "?" */
export const feedHref = (ext: (typeof FEEDS)[number]["ext"], query: string): string =>
  `/api/papers.${ext}${query ? `?${query}` : ""}`;
