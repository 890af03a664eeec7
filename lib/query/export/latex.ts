const SPECIAL: Record<string, string> = {
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
  "×": "$\\times$",
  "−": "$-$",
  "≤": "$\\leq$",
  "≥": "$\\geq$",
  "≈": "$\\approx$",
  "–": "--",
  "—": "---",
  "“": "``",
  "”": "''",
};

/** Any text as LaTeX text on one line: nothing in it is a command. */
export const latexText = (text: string): string =>
  text
    .replace(/(?:\p{Cc}|\p{Cs}|(?![\u00a0\u202f])\s)+/gu, " ")
    .trim()
    .replace(/[\\{}$&#_%~^<>|\u202f\u00a0×−≤≥≈–—“”]/g, (c) => SPECIAL[c] ?? c);
