/** Where the chart stands alone, for other people's pages. */
export const EMBED_PATH = "/embed";

export const isEmbed = (pathname: string): boolean => pathname === EMBED_PATH;

/** Request header, set by the proxy only: the page is the chart alone; its value is the theme asked for, or "system". */
export const EMBEDDED = "x-atlas-embedded";

/** Request header, set by the proxy only: the query string of the page, which a layout is not told otherwise. */
export const SEARCH = "x-atlas-search";
