import { tidyText } from "@/lib/format/latex";
import { SYMBOLS } from "@/lib/format/latex-symbols";

/** Signs that LaTeX sets as maths, by the command that draws them. */
const SIGNS = Object.fromEntries(
  Object.entries(SYMBOLS)
    .filter(([name, sign]) => /^[^ -~]$/u.test(sign) && !name.startsWith("text"))
    .reverse()
    .map(([name, sign]) => [sign, `$\\${name}$`]),
);

const shifted = (digits: string, mark: string) =>
  Object.fromEntries([...digits].map((sign, i) => [sign, `$${mark}{${"0123456789+-ni"[i]}}$`]));

const SPECIAL: Record<string, string> = {
  ...SIGNS,
  ...shifted("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ", "^"),
  ...shifted("₀₁₂₃₄₅₆₇₈₉₊₋ₙᵢ", "_"),
  "\\": "\\textbackslash{}",
  // Not \{ and \}: BibTeX counts those as braces too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "\u202f": "\\,",
  "\u00a0": "~",
  "−": "$-$",
  "–": "--",
  "—": "---",
  "“": "``",
  "”": "''",
};

const escaped = (text: string): string => [...text].map((c) => SPECIAL[c] ?? c).join("");

const oneLine = (text: string): string => text.replace(/(?:\p{Cc}|\p{Cs}|(?![\u00a0\u202f])\s)+/gu, " ");

/** Any text as LaTeX text on one line: nothing in it is a command. */
export const latexText = (text: string): string => escaped(oneLine(text).trim());

/** Commands that draw and do nothing else; whatever is not named here is shown as text. */
const DRAWS = new Set([
  ...Object.keys(SYMBOLS).filter((name) => !name.startsWith("text")),
  ..."frac sqrt hat bar tilde vec overline mathrm mathbf mathit mathcal mathbb mathsf text left right".split(
    " ",
  ),
]);

/** `$…$` by Pandoc's rule (prices stay prices), `\(…\)`, and a power written into plain text ("A^2FM"). */
const MATHS =
  /(?<!\\)\$(?!\s)([^$\n]{1,120})(?<!\s)\$(?!\d)|\\\((.{1,120}?)\\\)|(?<=[\p{L}\p{N})])\^(?:\{([\p{L}\p{N}+-]{1,8})\}|([\p{L}\p{N}]))/gu;

/** Whether a formula draws signs alone, with every brace closed. */
function isHarmless(formula: string): boolean {
  const rest = formula.replace(/\\(?:([A-Za-z]+)|[,;:!%_ ])/g, (all, name?: string) =>
    name && !DRAWS.has(name) ? all : "",
  );
  if (!/^[\p{L}\p{N}\s+\-*/=<>().,:;!|'^_{}[\]]*$/u.test(rest)) return false;
  let open = 0;
  for (const c of rest) {
    open += c === "{" ? 1 : c === "}" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * Words of a paper as LaTeX on one line: formulas that only draw stay formulas, everything else is text.
 * @param text a title or a quote, as the source wrote it
 */
export function latexSource(text: string): string {
  const line = oneLine(text).trim();
  let said = "";
  let from = 0;
  for (const found of line.matchAll(MATHS)) {
    const [all, dollars, brackets, group, sign] = found;
    const power = group ?? sign;
    const formula = dollars ?? brackets ?? `^{${power}}`;
    if (!isHarmless(formula)) continue;
    said += `${escaped(tidyText(line.slice(from, found.index)))}$${formula}$`;
    from = found.index + all.length;
  }
  return said + escaped(tidyText(line.slice(from)));
}
