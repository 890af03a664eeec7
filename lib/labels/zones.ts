import type { Word } from "./words";

/** Openings with which a paper begins to speak of its own work. */
const OWN = [
	"we propose",
	"we present",
	"we introduce",
	"we develop",
	"this paper",
	"this work",
	"in this paper",
	"in this work",
	"this study",
	"this survey",
	"this article",
	"our work",
	"our method",
	"our approach",
	"we study",
	"we investigate",
	"we show",
	"we describe",
	"we design",
	"we revisit",
	"we explore",
	"we evaluate",
	"we conduct",
	"we analyze",
	"we find",
	"we examine",
	"we demonstrate",
	"to address",
	"to tackle",
	"to overcome",
	"to this end",
	"to bridge",
	"we release",
	"we build",
].map((phrase) => phrase.split(" "));

/**
 * Where the paper begins to speak of itself: background before it says less about what the paper is.
 * @returns index of the first such word; 0 when there is none, so that the whole text counts.
 */
export function ownWorkFrom(words: Word[]): number {
	for (let i = 0; i < words.length; i++) {
		if (
			OWN.some((phrase) =>
				phrase.every((word, k) => words[i + k]?.norm === word),
			)
		)
			return i;
	}
	return 0;
}
