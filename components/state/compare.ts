/** Address of a comparison; lists by comma, as everywhere. */
export const compareHref = (slugs: readonly string[]): string =>
  slugs.length > 0 ? `/compare?papers=${slugs.map(encodeURIComponent).join(",")}` : "/compare";

/** The comparison without one of its papers. */
export const withoutPaper = (slugs: readonly string[], slug: string): string =>
  compareHref(slugs.filter((s) => s !== slug));

/** The comparison with one more paper; the same where it is in already. */
export const withPaper = (slugs: readonly string[], slug: string): string =>
  compareHref(slugs.includes(slug) ? slugs : [...slugs, slug]);
