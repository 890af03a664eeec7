import { GAP, intern, type Token } from "../text";
import type { Part } from "./score";
import { ZONE } from "./zones";

/** Where a word stands: each has weights of its own, and a word of a title or a proposal counts anywhere besides. */
export const PLACES = ["anywhere", "title", "proposal"] as const;
export type Place = (typeof PLACES)[number];

const TITLE = PLACES.indexOf("title");
const PROPOSAL = PLACES.indexOf("proposal");

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  `a an the of and in on to for with is are we our this that by as it its be can from at which these their into than
  has have or such not`
    .split(/\s+/)
    .map(intern),
);
/** Numbers are alike. */
const NUMBER = { norm: "0", id: intern("0") };
const DIGITS = /^\d+$/;

/** A word as it is counted. */
export type Counted = Pick<Token, "norm" | "id">;

function counted(word: Token): Counted {
  const first = word.norm.charCodeAt(0);
  return first >= 48 && first <= 57 && DIGITS.test(word.norm) ? NUMBER : word;
}

/**
 * A word, or two that follow each other, and which of `PLACES` it stands in besides that it stands anywhere (0 where in
 * none).
 */
export type Visit = (word: Counted, next: Counted | null, place: number, at: number) => void;

/**
 * Visits every word and every pair of neighbours of a title or an abstract. Pairs go over no pause but a comma or a
 * bracket; what is made of empty words alone is left out.
 */
export function eachGram({ in: where, words, zones }: Part, visit: Visit): void {
  for (let at = 0; at < words.length; at++) {
    const word = counted(words[at] as Token);
    const place = where === "title" ? TITLE : isProposal(zones.of[at]) ? PROPOSAL : 0;
    const empty = EMPTY.has(word.id);
    if (!empty) visit(word, null, place, at);
    const following = words[at + 1];
    if (following === undefined || following.gap > GAP.pause) continue;
    const next = counted(following);
    if (!empty || !EMPTY.has(next.id)) visit(word, next, place, at);
  }
}

const isProposal = (zone: number | undefined) => zone === ZONE.proposal || zone === ZONE.thing;

/** A word said again adds less each time. */
export const amount = (times: number): number => 1 + Math.log(times);

/** By what the amounts of a text are divided, so that long texts weigh as much as short ones. */
export const length = (parts: Part[]): number =>
  Math.sqrt(
    Math.max(
      1,
      parts.reduce((sum, part) => sum + part.words.length, 0),
    ),
  );
