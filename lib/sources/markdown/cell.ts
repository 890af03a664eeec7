const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
};

/** The words of a piece of Markdown with HTML in it, and the addresses its links led to. */
export function wordsOf(markdown: string): { text: string; addresses: string[] } {
  const addresses: string[] = [];
  const text = markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/<(?:img|br)\b[^>]*>/gi, "\n")
    .replace(/<summary>[\s\S]*?<\/summary>/gi, "")
    .replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) => {
      addresses.push(address);
      return words;
    })
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, "$2")
    .replace(/\\([|*_#[\]`])/g, "$1")
    .replace(/[ \t]+/g, " ");
  return { text: text.trim(), addresses };
}
