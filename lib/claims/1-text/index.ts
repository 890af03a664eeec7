import { scan } from "./scan";
import { sentences } from "./sentences";
import type { Text } from "./types";

export type { Sentence, Text, Token, TokenKind } from "./types";

/** Reads a text into tokens and sentences; never throws, time linear in its length. */
export function analyse(source: string): Text {
  const tokens = scan(source);
  return { source, tokens, sentences: sentences(tokens) };
}
