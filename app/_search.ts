/** What Next gives a page: repeated names are lists. */
export type SearchRecord = Record<string, string | string[] | undefined>;

/** The query string of a page. Names of every object (`constructor`) come with values that are no text: those go. */
export function queryOf(given: SearchRecord): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const one of [value].flat()) if (typeof one === "string") query.append(name, one);
  return query;
}
