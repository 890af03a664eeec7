import { scan } from "./scan";
import { sentences } from "./sentences";
import type { Text } from "./types";

export type { Sentence, Text, Token } from "./types";

/** The folded form of token `i`; empty where there is none. */
export const normAt = ({ tokens }: Text, i: number): string => (i < 0 ? "" : (tokens[i]?.norm ?? ""));

/** Reads a text into tokens and sentences; never throws, time linear in its length. */
export function analyse(source: string): Text {
  const tokens = scan(source);
  return { source, tokens, sentences: sentences(tokens) };
}
