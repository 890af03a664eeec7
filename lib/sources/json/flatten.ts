export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object's texts by path, "paper.title": two levels deep, as far as sources keep what they say of a paper. */
export function flatten(value: object): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (path: string, inner: unknown, name: string) => {
    const text = textOf(inner, name);
    if (text !== null) texts.set(path, text);
  };
  for (const [key, inner] of Object.entries(value)) {
    put(key, inner, key);
    // arXiv's own dump: the first version's day is the paper's, that of the record is the last change's.
    const inside = key === "versions" && Array.isArray(inner) ? inner[0] : inner;
    if (isObject(inside))
      for (const [name, leaf] of Object.entries(inside)) put(`${key}.${name}`, leaf, name);
  }
  return texts;
}

/** A text stands no deeper in what is wrapped around it. */
const DEEPEST = 3;

/** A value as text; null where it says nothing. Lists of names are parted by "; ". */
function textOf(value: unknown, key: string, depth = 0): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return dayOfTime(value, key) ?? String(value);
  if (Array.isArray(value))
    return (
      value.flatMap((v) => nameIn(v) ?? []).join(/abstract|summary|description/i.test(key) ? "\n\n" : "; ") ||
      null
    );
  if (!isObject(value) || depth > DEEPEST) return null;
  if (/inverted_?index/i.test(key)) return fromInvertedIndex(value);
  if (/organi[sz]ation/i.test(key)) return nameIn(value);
  // OpenReview writes {"value": …} around every text, others {"text": …}.
  const inner = "value" in value ? value.value : value.text;
  return dateParts(value) ?? (inner === undefined ? null : textOf(inner, key, depth + 1));
}

/** Milliseconds since 1970, as OpenReview and others write days: only where the field's name speaks of one. */
function dayOfTime(value: number, key: string): string | null {
  const [from, to] = [Date.UTC(1990, 0), Date.UTC(2100, 0)];
  if (!/date|time|published|created/i.test(key) || value < from || value > to) return null;
  return new Date(value).toISOString();
}

/** "2024-10-01" of Crossref's {"date-parts": [[2024, 10, 1]]}. */
function dateParts(value: Record<string, unknown>): string | null {
  const parts = value["date-parts"];
  const [first] = Array.isArray(parts) ? parts : [];
  if (!Array.isArray(first) || !/^\d{4}$/.test(String(first[0]))) return null;
  return first
    .map((part) => String(part).padStart(2, "0"))
    .slice(0, 3)
    .join("-");
}

const joined = (...parts: unknown[]): string | null =>
  parts.filter((p): p is string => typeof p === "string" && p.trim() !== "").join(" ") || null;

/** Under these an entry of a list says its name, or what else it is. */
const NAMES = ["fullname", "full_name", "name", "display_name"];
const OTHERS = ["url", "value", "text", "title", "description"];

const textAt = (value: Record<string, unknown>, names: readonly string[]): string | null =>
  names.map((name) => value[name]).find((v): v is string => typeof v === "string") ?? null;

/** The name in an entry of a list: the entry itself, its name in one piece or two, or `author.display_name`; else what it holds. */
function nameIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!isObject(value)) return null;
  return (
    textAt(value, NAMES) ??
    joined(value.given, value["non-dropping-particle"], value.family) ??
    joined(value.firstName, value.lastName) ??
    joined(value.first, value.last) ??
    joined(value.forename, value.surname) ??
    (isObject(value.author) ? textAt(value.author, NAMES) : null) ??
    textAt(value, OTHERS)
  );
}

/** No abstract has a word beyond this place. */
const MOST_WORDS = 20_000;

/** The text of OpenAlex's `abstract_inverted_index`: each word with the places it stands at. */
function fromInvertedIndex(index: Record<string, unknown>): string | null {
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    for (const at of Array.isArray(places) ? places : [places])
      if (typeof at === "number" && Number.isInteger(at) && at >= 0 && at < MOST_WORDS) words[at] = word;
  return words.filter((w) => w !== undefined).join(" ") || null;
}
