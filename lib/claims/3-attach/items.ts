import { idOf, UNKNOWN } from "../../text";
import type { Text } from "../1-text";
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
      items.push({
        kind: "number",
        first: i,
        last: mention.last,
        norm: "#",
        id: UNKNOWN,
        mention,
        term: null,
        cues: NO_CUES,
        named: false,
        joined: false,
      });
      i = mention.last + 1;
      continue;
    }
    // "v.s."
    if (token.norm === "v" && tokens[i + 1]?.norm === "." && tokens[i + 2]?.norm === "s" && i + 2 <= last) {
      items.push({
        kind: "word",
        first: i,
        last: i + 2,
        norm: "vs",
        id: idOf("vs"),
        mention: null,
        term: null,
        cues: NO_CUES,
        named: false,
        joined: false,
      });
      i += 3;
      continue;
    }
    // A full stop inside a sentence belongs to an abbreviation.
    if (token.norm === "." && token.kind === "mark" && i < last) {
      i += 1;
      continue;
    }
    if (hyphen(text, i) && i > first && i < last && !starts.has(i + 1)) {
      i += 1;
      continue;
    }
    const phrase = token.kind === "mark" ? null : phraseAt(i);
    const end = phrase?.last ?? i;
    const norm = end === i ? token.norm : text.source.slice(token.start, tokens[end]?.end).toLowerCase();
    items.push({
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
    });
    i = end + 1;
  }
  return items;
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
    if (before?.term && item.term && !item.cues.length && !before.cues.length) {
      const generic = GENERIC_HEADS.has(item.norm) || /^(scores?|values?|metrics?)$/.test(item.norm);
      out[out.length - 1] = altered(item, {
        first: before.first,
        norm: `${before.norm} ${item.norm}`,
        term: generic
          ? {
              ...before.term,
              sense: item.norm === "efficiency" ? "good" : before.term.sense,
              measure: `${before.norm} ${item.norm}`,
            }
          : item.term,
        named: before.named,
      });
    } else if (
      before?.term &&
      !before.cues.length &&
      item.kind === "word" &&
      !item.term &&
      !item.cues.length &&
      GENERIC_HEADS.has(item.norm)
    ) {
      out[out.length - 1] = altered(before, { last: item.last, norm: `${before.norm} ${item.norm}` });
    } else out.push(item);
  }
  return out;
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
