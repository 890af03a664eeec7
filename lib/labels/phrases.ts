import type { Word } from "./words";

/** A phrase of the lexicon found in a text: which one (index), and the run of words it covers. */
export interface Hit {
	phrase: number;
	first: number;
	last: number;
}

interface Compiled {
	index: number;
	rest: { word: string; prefix: boolean }[];
}

/** Length of the key under which phrases that begin with a prefix ("quantiz*") are filed. */
const KEY = 3;

const part = (word: string) => ({
	word: word.replace(/\*$/, ""),
	prefix: word.endsWith("*"),
});

/**
 * Compiles phrases into a look-up by their first word, so that finding them all is one pass over the words.
 * @param phrases lower case, words parted by a space; "*" at a word's end matches any ending
 * @returns a function: words of a text → every occurrence of every phrase, in the order of the text
 */
export function phraseFinder(phrases: string[]): (words: Word[]) => Hit[] {
	const exact = new Map<string, Compiled[]>();
	const byPrefix = new Map<string, (Compiled & { first: string })[]>();
	phrases.forEach((phrase, index) => {
		const [first, ...others] = phrase.split(" ").map(part);
		if (!first) return;
		const rest = others;
		if (first.prefix && first.word.length >= KEY)
			push(byPrefix, first.word.slice(0, KEY), {
				index,
				rest,
				first: first.word,
			});
		else push(exact, first.word, { index, rest });
	});

	return (words) => {
		const hits: Hit[] = [];
		words.forEach((word, i) => {
			for (const c of exact.get(word.norm) ?? [])
				if (follows(words, i, c.rest)) hits.push(hit(c, i));
			for (const c of byPrefix.get(word.norm.slice(0, KEY)) ?? [])
				if (word.norm.startsWith(c.first) && follows(words, i, c.rest))
					hits.push(hit(c, i));
		});
		return hits;
	};
}

const hit = (c: Compiled, i: number): Hit => ({
	phrase: c.index,
	first: i,
	last: i + c.rest.length,
});

/** A plain word also matches its plural: "adapter" finds "adapters". */
const same = (norm: string, want: string) =>
	norm === want ||
	(norm.length === want.length + 1 &&
		norm.endsWith("s") &&
		norm.startsWith(want));

function follows(words: Word[], at: number, rest: Compiled["rest"]): boolean {
	return rest.every(({ word, prefix }, k) => {
		const norm = words[at + 1 + k]?.norm;
		return (
			norm !== undefined && (prefix ? norm.startsWith(word) : same(norm, word))
		);
	});
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
