/** One part of a pattern as written: a word to be there, or a gap that passes over words. */
export type Part =
  | {
      kind: "one";
      /** Words, `stem*`, `@class`: one of them has to fit. */
      names: string[];
      optional: boolean;
      /** `[than]`: has to stand there and is no part of the evidence. */
      beside: boolean;
      /** `!of`: must not stand there. */
      denied: boolean;
    }
  | { kind: "gap"; most: number; not: string[]; wide: boolean };

const GAP = /^(\.{2,3})(\d+)(?:!(.+))?$/;

function one(written: string): Part {
  const beside = written.startsWith("[") && written.endsWith("]");
  const inside = beside ? written.slice(1, -1) : written;
  const denied = inside.startsWith("!") && inside.length > 1;
  const rest = denied ? inside.slice(1) : inside;
  const optional = rest.length > 1 && rest.endsWith("?");
  const names = (optional ? rest.slice(0, -1) : rest).split("|");
  return { kind: "one", names, optional, beside: beside || denied, denied };
}

/**
 * The parts of a pattern: `word`, `a|b`, `stem*`, `@class`, each optional with a final `?`; `[a]` has to stand there
 * without being evidence, `!a` must not; `..3` passes up to three words, `..3!class` none of that class, `...3` marks and numbers too.
 */
export const parsePattern = (pattern: string): Part[] =>
  pattern.split(" ").map((written): Part => {
    const gap = GAP.exec(written);
    if (!gap) return one(written);
    const [, dots, most, not] = gap;
    return { kind: "gap", most: Number(most), not: not?.split("!") ?? [], wide: dots === "..." };
  });
