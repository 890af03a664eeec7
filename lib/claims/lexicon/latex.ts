/** LaTeX commands that stand for a sign, and the sign. */
export const SIGN_COMMANDS: Readonly<Record<string, string>> = {
  times: "×", sim: "~", approx: "~", thicksim: "~", simeq: "~", thickapprox: "~", textasciitilde: "~", asymp: "~",
  le: "≤", leq: "≤", leqslant: "≤", lesssim: "≤", ge: "≥", geq: "≥", geqslant: "≥", gtrsim: "≥",
  lt: "<", gt: ">", ll: "<", gg: ">", textless: "<", textgreater: ">",
  pm: "±", to: "→", rightarrow: "→", longrightarrow: "→", uparrow: "↑", downarrow: "↓", cdot: "·", percent: "%", textendash: "-", textemdash: "—",
};

/** Commands that only set type: they and their braces carry no word. */
export const TYPE_COMMANDS: ReadonlySet<string> = new Set([
  "textbf", "textit", "emph", "text", "textsc", "texttt", "textrm", "textsf", "mathbf", "mathrm", "mathit", "mathsf", "mathtt",
  "mathcal", "mathbb", "boldsymbol", "bm", "bf", "it", "em", "rm", "sf", "tt", "small", "scriptsize", "footnotesize", "large", "textsuperscript", "left",
  "right", "bigl", "bigr", "displaystyle", "quad", "qquad", "xspace", "mbox", "underline", "uline", "ensuremath", "operatorname",
]);

/** Characters that stand for another sign. */
export const SIGN_CHARACTERS: Readonly<Record<string, string>> = {
  "×": "×", "✕": "×", "✖": "×", "⨉": "×", "╳": "×", "％": "%", "﹪": "%", "∼": "~", "≈": "~", "～": "~", "˜": "~", "≃": "~", "≅": "~",
  "≤": "≤", "⩽": "≤", "≦": "≤", "≲": "≤", "≥": "≥", "⩾": "≥", "≧": "≥", "≳": "≥", "＜": "<", "＞": ">", "−": "-", "‐": "-", "‑": "-", "‒": "-", "–": "-",
  "﹣": "-", "－": "-", "—": "—", "―": "—", "＋": "+", "±": "±", "→": "→", "↑": "↑", "↓": "↓", "·": "·", "’": "'", "‘": "'", "“": "\"", "”": "\"",
};
