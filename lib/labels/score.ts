import type { Lexicon } from "./lexicon/types";
import { type Hit, phraseFinder } from "./phrases";
import type { Label, LabelEvidence } from "./types";
import type { Word } from "./words";
import { ownWorkFrom } from "./zones";

const STRENGTH = { decides: 3, suggests: 1, hints: 0.4 } as const;
const PLACE = { title: 3, own: 1, background: 0.45 } as const;
/** A phrase said again adds less each time: 1, 1/2, 1/4 … */
const AGAIN = 0.5;

interface Entry<T> {
	label: T;
	strength: number;
}

export interface Part {
	in: "title" | "abstract";
	text: string;
	words: Word[];
}

/** Scores every label of a lexicon on a text; labels without evidence are left out, the strongest come first. */
export function scorer<T extends string>(
	lexicon: Lexicon<T>[],
): (title: Part, abstract: Part) => Label<T>[] {
	const phrases: string[] = [];
	const entries: Entry<T>[] = [];
	const add = (label: T, list: string[] | undefined, strength: number) => {
		for (const phrase of list ?? []) {
			phrases.push(phrase);
			entries.push({ label, strength });
		}
	};
	for (const { label, decides, suggests, hints, not } of lexicon) {
		add(label, decides, STRENGTH.decides);
		add(label, suggests, STRENGTH.suggests);
		add(label, hints, STRENGTH.hints);
		add(label, not, 0);
	}
	const find = phraseFinder(phrases);

	return (title, abstract) => {
		const found = new Map<T, Label<T>>();
		const said = new Map<number, number>();
		for (const part of [title, abstract]) {
			const from = part.in === "title" ? 0 : ownWorkFrom(part.words);
			for (const hit of countable(find(part.words), entries)) {
				const entry = entries[hit.phrase] as Entry<T>;
				const place =
					part.in === "title"
						? PLACE.title
						: hit.first >= from
							? PLACE.own
							: PLACE.background;
				const times = said.get(hit.phrase) ?? 0;
				said.set(hit.phrase, times + 1);
				const label = found.get(entry.label) ?? {
					name: entry.label,
					score: 0,
					evidence: [],
				};
				label.score += entry.strength * place * AGAIN ** times;
				if (entry.strength >= STRENGTH.suggests)
					label.evidence.push(evidence(part, hit));
				found.set(entry.label, label);
			}
		}
		return [...found.values()].sort(
			(a, b) => b.score - a.score || a.name.localeCompare(b.name, "en"),
		);
	};
}

/** Per label: the hits that lie in no `not` phrase and in no longer phrase of the same label. */
function countable<T>(hits: Hit[], entries: Entry<T>[]): Hit[] {
	const byLabel = new Map<T, Hit[]>();
	for (const hit of hits) {
		const label = (entries[hit.phrase] as Entry<T>).label;
		const list = byLabel.get(label);
		if (list) list.push(hit);
		else byLabel.set(label, [hit]);
	}
	const kept: Hit[] = [];
	for (const list of byLabel.values()) {
		// Longer first; equal runs: a veto wins over what it forbids, else the stronger.
		list.sort(
			(a, b) =>
				b.last - b.first - (a.last - a.first) ||
				rank(a, entries) - rank(b, entries),
		);
		const taken: Hit[] = [];
		for (const hit of list) {
			if (taken.some((t) => hit.first <= t.last && t.first <= hit.last))
				continue;
			taken.push(hit);
			if ((entries[hit.phrase] as Entry<T>).strength > 0) kept.push(hit);
		}
	}
	return kept.sort((a, b) => a.first - b.first || a.phrase - b.phrase);
}

const rank = <T>(hit: Hit, entries: Entry<T>[]): number => {
	const { strength } = entries[hit.phrase] as Entry<T>;
	return strength === 0 ? -10 : -strength;
};

function evidence(part: Part, hit: Hit): LabelEvidence {
	const start = part.words[hit.first]?.start ?? 0;
	const end = part.words[hit.last]?.end ?? start;
	return { in: part.in, start, end, text: part.text.slice(start, end) };
}
