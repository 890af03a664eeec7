/** LaTeX commands that stand for one sign. */
export const SYMBOLS: Record<string, string> = {
  times: "×",
  texttimes: "×",
  sim: "∼",
  approx: "≈",
  leq: "≤",
  le: "≤",
  geq: "≥",
  ge: "≥",
  neq: "≠",
  pm: "±",
  cdot: "·",
  to: "→",
  rightarrow: "→",
  leftarrow: "←",
  leftrightarrow: "↔",
  uparrow: "↑",
  downarrow: "↓",
  infty: "∞",
  in: "∈",
  sum: "∑",
  ell: "ℓ",
  ldots: "…",
  dots: "…",
  top: "⊤",
  ll: "≪",
  gg: "≫",
  propto: "∝",
  textless: "<",
  textgreater: ">",
  lfloor: "⌊",
  rfloor: "⌋",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  varphi: "φ",
  psi: "ψ",
  omega: "ω",
  Delta: "Δ",
  Gamma: "Γ",
  Theta: "Θ",
  Lambda: "Λ",
  Sigma: "Σ",
  Phi: "Φ",
  Psi: "Ψ",
  Omega: "Ω",
  log: "log",
  ln: "ln",
  min: "min",
  max: "max",
  exp: "exp",
};

/** Commands that only dress what stands in their braces. */
export const DRESSING = new Set([
  "textbf",
  "textit",
  "texttt",
  "textsc",
  "textsf",
  "emph",
  "underline",
  "text",
  "mathrm",
  "mathbf",
  "mathit",
  "mathcal",
  "mathbb",
  "mathsf",
  "mathscr",
  "operatorname",
  "url",
  "mbox",
  "boldsymbol",
  "bm",
  "textrm",
  "mathtt",
]);

/** Commands without meaning for a reader of plain text. */
export const SILENT = new Set([
  "left",
  "right",
  "bigl",
  "bigr",
  "big",
  "em",
  "it",
  "tt",
  "bf",
  "rm",
  "displaystyle",
]);

const UP = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const DOWN = "₀₁₂₃₄₅₆₇₈₉";

/** "2" → "²"; null where some sign has no raised form. */
export const raised = (text: string): string | null =>
  shift(text, UP, { n: "ⁿ", i: "ⁱ", "+": "⁺", "-": "⁻", "−": "⁻" });
/** "2" → "₂"; null where some sign has no lowered form. */
export const lowered = (text: string): string | null => shift(text, DOWN, { "+": "₊", "-": "₋", i: "ᵢ" });

function shift(text: string, digits: string, others: Record<string, string>): string | null {
  let out = "";
  for (const char of text) {
    const to = char >= "0" && char <= "9" ? digits[Number(char)] : others[char];
    if (to === undefined) return null;
    out += to;
  }
  return out === "" ? null : out;
}
