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

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as text; null where it says nothing. Lists of names are parted by "; ". */
function textOf(value: unknown, key: string): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (/inverted_?index/i.test(key) && isObject(value)) return fromInvertedIndex(value);
  if (/organi[sz]ation/i.test(key) && isObject(value)) return nameIn(value);
  if (Array.isArray(value)) return value.flatMap((v) => nameIn(v) ?? []).join("; ") || null;
  return null;
}

/** The name in an entry of a list: the entry itself, `name`, or `author.display_name`. */
function nameIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!isObject(value)) return null;
  const own = value.fullname ?? value.name ?? value.display_name ?? value.url;
  if (typeof own === "string") return own;
  return isObject(value.author) ? nameIn(value.author) : null;
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
