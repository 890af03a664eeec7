import { idOf, UNKNOWN } from "../../text";
import type { Text, Token } from "../1-text";
import type { NumberMention } from "../2-numbers";
import { GENERIC_HEADS } from "../lexicon/quantities";
import { withGuesses } from "./guess";
import { longestPhrase } from "./phrases";
import { altered, type Item, type View } from "./types";

/** More items than any sentence has that a person wrote; a text without full stops is read in pieces, in linear time. */
const MOST_ITEMS = 400;

/**
 * Reads the sentences of a text as items: numbers, phrases of the lexicon, words and marks.
 * @param attack whether the paper brings an attack, so that its success is no error; asked only where that is spoken of
 */
export function views(text: Text, mentions: NumberMention[], attack: () => boolean = () => false): View[] {
  const starts = new Map(mentions.map((m) => [m.first, m]));
  const withNumbers = new Set(mentions.map((m) => text.tokens[m.first]?.sentence));
  const found: View[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    if (!withNumbers.has(index)) continue;
    const items = withGuesses(text, merged(itemsOf(text, sentence.first, sentence.last, starts)), attack);
    for (let i = 0; i < items.length; i += MOST_ITEMS)
      found.push({
        text,
        sentence: index,
        items: items.slice(i, i + MOST_ITEMS),
        lefts: new Map(),
        chains: new Map(),
        nouns: new Map(),
        lists: new Map(),
      });
  }
  return found;
}

const NO_CUES: Item["cues"] = [];

function itemsOf(text: Text, first: number, last: number, starts: Map<number, NumberMention>): Item[] {
  const items: Item[] = [];
  const { tokens } = text;
  const word = (i: number): number => {
    const token = tokens[i];
    return !token || i > last || token.id === UNKNOWN || token.kind === "link" || starts.has(i)
      ? UNKNOWN
      : token.id;
  };
  // A hyphen between two words of a phrase is passed over: "wall-clock time".
  const step = (i: number): number => (tokens[i + 1]?.norm === "-" && !tokens[i + 2]?.space ? i + 2 : i + 1);
  // "inference speed [up to] 2x": "up" belongs to the number.
  const phraseAt = (i: number): ReturnType<typeof longestPhrase> => {
    const found = longestPhrase(i, word, step);
    if (!found || tokens[found.last]?.norm !== "up" || tokens[found.last + 1]?.norm !== "to") return found;
    return longestPhrase(i, (k) => (k === found.last ? UNKNOWN : word(k)), step);
  };
  for (let i = first; i <= last; ) {
    const token = tokens[i];
    if (!token) break;
    const mention = starts.get(i);
    if (mention) {
      items.push(plainItem("number", i, mention.last, "#", mention));
      i = mention.last + 1;
    } else if (isVersus(text, i) && i + 2 <= last) {
      items.push(plainItem("word", i, i + 2, "vs", null));
      i += 3;
    } else if (i < last && (isStop(token) || (i > first && hyphen(text, i) && !starts.has(i + 1)))) {
      // A full stop inside a sentence belongs to an abbreviation.
      i += 1;
    } else {
      const item = wordAt(text, i, token.kind === "mark" ? null : phraseAt(i));
      items.push(item);
      i = item.last + 1;
    }
  }
  return items;
}

/** "v.s." */
const isVersus = ({ tokens }: Text, i: number): boolean =>
  tokens[i]?.norm === "v" && tokens[i + 1]?.norm === "." && tokens[i + 2]?.norm === "s";

const isStop = ({ norm, kind }: Token): boolean => norm === "." && kind === "mark";

/** An item that the lexicon says nothing of. */
const plainItem = (
  kind: Item["kind"],
  first: number,
  last: number,
  norm: string,
  mention: NumberMention | null,
): Item => ({
  kind,
  first,
  last,
  norm,
  id: idOf(norm),
  mention,
  term: null,
  cues: NO_CUES,
  named: false,
  joined: false,
});

/** The word or mark at token `i`, as long as the phrase of the lexicon that it begins. */
function wordAt(text: Text, i: number, phrase: ReturnType<typeof longestPhrase>): Item {
  const token = text.tokens[i] as Token;
  const end = phrase?.last ?? i;
  const norm = end === i ? token.norm : text.source.slice(token.start, text.tokens[end]?.end).toLowerCase();
  return {
    kind: token.kind === "mark" ? "mark" : "word",
    first: i,
    last: end,
    norm,
    id: end === i ? token.id : idOf(norm),
    mention: null,
    term: phrase?.meaning.term ?? null,
    cues: !phrase || inName(text, i) ? NO_CUES : phrase.meaning.cues,
    // A number that is no mention is the year of a name.
    named: token.kind === "name" || token.kind === "number" || token.capital,
    joined: hyphen(text, i - 1) || hyphen(text, end + 1),
  };
}

/** "Faster-RCNN": the first half of a name says nothing of speed. */
function inName(text: Text, i: number): boolean {
  const [token, dash, rest] = [text.tokens[i], text.tokens[i + 1], text.tokens[i + 2]];
  return (
    token?.capital === true &&
    dash?.norm === "-" &&
    !dash.space &&
    rest !== undefined &&
    !rest.space &&
    (rest.kind === "name" || rest.capital)
  );
}

/** Joins neighbouring terms to one: the later one says what is measured, unless it is generic ("memory" + "cost"). */
function merged(items: Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const before = out.at(-1);
    const whole = before ? joinedTerm(before, item) : null;
    if (whole) out[out.length - 1] = whole;
    else out.push(item);
  }
  return out;
}

/** A term and the word behind it as one, where both name what is measured; null where they do not. */
function joinedTerm(before: Item, item: Item): Item | null {
  if (!before.term || before.cues.length || item.cues.length) return null;
  const norm = `${before.norm} ${item.norm}`;
  const head = GENERIC_HEADS.has(item.norm);
  if (!item.term) return head && item.kind === "word" ? altered(before, { last: item.last, norm }) : null;
  const sense = item.norm === "efficiency" ? "good" : before.term.sense;
  const generic = head || /^(scores?|values?|metrics?)$/.test(item.norm);
  const term = generic ? { quantity: before.term.quantity, sense, measure: norm } : item.term;
  return altered(item, { first: before.first, norm, term, named: before.named });
}

/** A hyphen glued between two words. */
function hyphen(text: Text, i: number): boolean {
  const token = text.tokens[i];
  const after = text.tokens[i + 1];
  return (
    token?.norm === "-" &&
    token.kind === "mark" &&
    !token.space &&
    after !== undefined &&
    !after.space &&
    after.kind !== "mark"
  );
}
