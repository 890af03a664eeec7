import { foldedWords } from "./fold";
import { stemOf } from "./stem";

/** Of a longer word only its beginning is looked for, in code points: index engines take no word of any length. */
const LONGEST = 60;
/** Words of one text that are looked for, and letters of all of them: an abstract has some 200. */
const MOST = { words: 16_000, letters: 200_000 };

const beginning = (word: string): string =>
  word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join("");

const PLAIN = /[a-z0-9]+/g;
const OTHER = /[^\0-\x7f]/;

/** Folded words; in plain letters the same ones, found faster. */
function allWords(text: string): string[] {
  if (!OTHER.test(text)) return text.toLowerCase().match(PLAIN) ?? [];
  return foldedWords(text).flatMap(({ norm }) => norm || []);
}

/** The words of a text in order, as an index holds them and as a search asks for them: folded, letters and digits only. */
export function searchWords(text: string): string[] {
  const words = allWords(text);
  if (text.length <= LONGEST) return words;
  const kept: string[] = [];
  let letters = 0;
  for (const word of words) {
    const cut = beginning(word);
    letters += cut.length;
    if (kept.length === MOST.words || letters > MOST.letters) break;
    kept.push(cut);
  }
  return kept;
}

/** A text is about a word that stands in it as often as this, in whatever form. */
const OFTEN = 3;
/** Shorter words say nothing of what a text is about. */
const SHORTEST = 3;

/** Only these endings have another form (see `stemOf`). */
const hasForms = (word: string): boolean => word.endsWith("s") || word.endsWith("y");

/** The words that a text repeats, each once; forms of one word count together. */
export function repeatedWords(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) if (word.length >= SHORTEST) times.set(word, (times.get(word) ?? 0) + 1);
  const forms = new Map<string, string[]>();
  for (const word of times.keys()) {
    const stem = hasForms(word) ? (stemOf(word) ?? word) : word;
    const known = forms.get(stem);
    if (known) known.push(word);
    else forms.set(stem, [word]);
  }
  return [...forms.values()].flatMap((some) =>
    some.reduce((sum, word) => sum + (times.get(word) ?? 0), 0) >= OFTEN ? some : [],
  );
}
