/** A text in quotes, or a word that Python writes and JSON has not. */
const TEXT_OR_WORD = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** JSON, also where Python wrote NaN for what is missing. @throws SyntaxError */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(text.replace(TEXT_OR_WORD, (found) => (found.startsWith('"') ? found : "null")));
  }
}

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity))/y;

/** What may stand next: a value, the same or the end of a list, a key or the end of an object, a key, a colon, or a comma and the end. */
type Due = "value" | "value]" | "key}" | "key" | ":" | ",";

/** What is due at the beginning of an object or a list, which may also end there. */
const OPENERS: Record<string, Due> = { "{": "key}", "[": "value]" };
/** What is due behind a comma in one. */
const ITEMS: Record<string, Due> = { "{": "key", "[": "value" };
const CLOSERS: Record<string, string> = { "}": "{", "]": "[" };

/** What is due behind a token inside `open`; null where the token may not stand there. */
function after(token: string, due: Due, open: string[]): Due | null {
  const opener = CLOSERS[token];
  if (opener) return (due === "," || due === OPENERS[opener]) && open.pop() === opener ? "," : null;
  if (token === ":" || token === ",") return token === due ? behindSign(token, open) : null;
  if (due === "key" || due === "key}") return token.startsWith('"') ? ":" : null;
  return due === "value" || due === "value]" ? afterValue(token, open) : null;
}

/** What is due behind a colon or a comma; null for a comma that is in no list or object. */
const behindSign = (sign: ":" | ",", open: readonly string[]): Due | null =>
  sign === ":" ? "value" : (ITEMS[open.at(-1) ?? ""] ?? null);

function afterValue(token: string, open: string[]): Due {
  const inside = OPENERS[token];
  if (inside) open.push(token);
  return inside ?? ",";
}

/** Documents that stand one after the other, as `jq` writes them; null where the text is none of such. */
export function parseStream(text: string): unknown[] | null {
  const found: unknown[] = [];
  for (let rest = text.trim(); rest !== ""; ) {
    if (!/^[{[]/.test(rest)) return null;
    const end = whereItBreaks(rest);
    if (end === 0) return null;
    try {
      found.push(parseLoosely(rest.slice(0, end)));
    } catch {
      return null;
    }
    rest = rest.slice(end).trimStart();
  }
  return found;
}

/** Place at which a text stops being JSON: its length where it only ends too soon. */
export function whereItBreaks(text: string): number {
  const open: string[] = [];
  let due: Due = "value";
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token: RegExpExecArray | null = TOKEN.exec(text);
    const next: Due | null = token && after(token[1] ?? token[2] ?? token[3] ?? "", due, open);
    if (!token || !next) {
      const rest = text.slice(at);
      const begins = at + (rest.length - rest.trimStart().length);
      // A text in quotes that is never closed: the document was cut off.
      return /^"(?:[^"\\\n]|\\.)*\\?$/.test(text.slice(begins)) ? text.length : begins;
    }
    due = next;
    at = TOKEN.lastIndex;
  }
  return text.length;
}
