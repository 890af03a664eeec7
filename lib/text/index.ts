export { type Hit, LONGEST_PHRASE, phraseFinder } from "./phrases";
export { GAP, type Token, tokens } from "./tokens";
export { byWord, idOf, intern, UNKNOWN, wordSet } from "./vocabulary";
