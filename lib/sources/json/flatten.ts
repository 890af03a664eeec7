export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object's texts by path, "paper.title": two levels deep, as far as sources keep what they say of a paper. */
export function flatten(value: object): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    const text = textOf(inner, key);
    if (text !== null) texts.set(key, text);
    if (isObject(inner))
      for (const [name, leaf] of Object.entries(inner)) {
        const deep = textOf(leaf, name);
        if (deep !== null) texts.set(`${key}.${name}`, deep);
      }
  }
  return texts;
}

/** A value as text; null where it says nothing. Lists of names are parted by "; ". */
function textOf(value: unknown, key: string): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return dayOfTime(value, key) ?? String(value);
  if (Array.isArray(value))
    return value.flatMap((v) => nameIn(v) ?? []).join(/abstract|summary/i.test(key) ? "\n\n" : "; ") || null;
  if (!isObject(value)) return null;
  if (/inverted_?index/i.test(key)) return fromInvertedIndex(value);
  if (/organi[sz]ation/i.test(key)) return nameIn(value);
  // OpenReview writes {"value": …} around every text.
  return dateParts(value) ?? ("value" in value ? textOf(value.value, key) : null);
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

/** The name in an entry of a list: the entry itself, its name in one piece or two, or `author.display_name`. */
function nameIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!isObject(value)) return null;
  const own = value.fullname ?? value.name ?? value.display_name ?? value.url ?? value.value;
  if (typeof own === "string") return own;
  const parts =
    joined(value.given, value["non-dropping-particle"], value.family) ??
    joined(value.firstName, value.lastName) ??
    joined(value.first, value.last) ??
    joined(value.forename, value.surname);
  return parts ?? (isObject(value.author) ? nameIn(value.author) : null);
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
