/** Fields that are read however long they are. */
const READ = new Set(["title", "abstract", "author", "editor", "note"]);
/** No other field that is read is longer; one that is holds a paper's whole text, in characters. */
const LONG = 4000;

/** Place of the brace that closes the one at `open`, of those that `braces` finds; -1 where none does. */
function closing(text: string, open: number, braces: RegExp): number {
  braces.lastIndex = open;
  let depth = 0;
  for (let found = braces.exec(text); found; found = braces.exec(text)) {
    depth += found[0] === "{" ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return -1;
}

/**
 * An entry whose long fields that nobody reads hold only their line ends: the parser makes objects of every sign, also
 * of what it is told to leave as it is. A value that ends elsewhere where escaped braces count stays.
 */
export function withoutLong(entry: string): string {
  if (entry.length <= LONG) return entry;
  const field = /([\w-]+)\s*=\s*\{/g;
  const kept: string[] = [];
  let from = 0;
  for (let found = field.exec(entry); found; found = field.exec(entry)) {
    const open = field.lastIndex - 1;
    const close = closing(entry, open, /[{}]/g);
    if (close < 0) break;
    field.lastIndex = close;
    if (close - open <= LONG || READ.has((found[1] ?? "").toLowerCase())) continue;
    if (close !== closing(entry, open, /(?<!\\)[{}]/g)) continue;
    kept.push(entry.slice(from, open + 1), entry.slice(open, close).replace(/[^\n]+/g, ""));
    from = close;
  }
  return kept.join("") + entry.slice(from);
}
