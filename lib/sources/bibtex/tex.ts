import { plainAccents } from "../repair";

/** Commands that only style what they hold, and those whose first argument is an address. */
const STYLES =
  /\\(?:emph|text(?:bf|it|tt|sc|rm|sf|up|normal|superscript|subscript)?|mbox|hbox|underline|uppercase|enquote|ensuremath|url)\s*(?=\{)/g;
const ADDRESS = /\\href\s*\{[^{}]*\}/g;
/** Switches of older styles: "{\em word}". */
const SWITCH = /\\(?:em|it|bf|tt|sc|rm|sf|sl)(?![A-Za-z])\s*/g;

const SIGNS: Record<string, string> = {
  times: "×",
  pm: "±",
  approx: "≈",
  sim: "∼",
  leq: "≤",
  geq: "≥",
  ldots: "…",
  dots: "…",
  textellipsis: "…",
  textasciitilde: "~",
  textbackslash: "\\",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  texttrademark: "™",
  textregistered: "®",
  copyright: "©",
  textdegree: "°",
  degree: "°",
  textperiodcentered: "·",
  textbar: "|",
  textless: "<",
  textgreater: ">",
  LaTeX: "LaTeX",
  TeX: "TeX",
  BibTeX: "BibTeX",
};
const NAMED = new RegExp(
  `\\\\(${Object.keys(SIGNS).join("|")})(?![A-Za-z])(?:\\{\\}|[ \\t]+(?=[^\\s\\w])|)`,
  "g",
);

/** A command that is not known, with what it is given. */
const UNKNOWN = /\\[A-Za-z]+(?:\{[^{}]*\})+/g;

/** Escaped braces and dollars, out of the way of those that mean something. */
const HELD: Record<string, string> = { "\\{": "\uE000", "\\}": "\uE001", "\\$": "\uE002" };
const released = (text: string): string =>
  text.replaceAll("\uE000", "{").replaceAll("\uE001", "}").replaceAll("\uE002", "$");

const words = (text: string): string =>
  plainAccents(text.replace(ADDRESS, "").replace(STYLES, "").replace(SWITCH, ""))
    .replace(NAMED, (_, name: string) => SIGNS[name] ?? "")
    .replace(/\\([%&_# ,;-])/g, (_, sign: string) => (/[ ,;]/.test(sign) ? " " : sign === "-" ? "" : sign))
    .replace(/~/g, " ")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(UNKNOWN, (command) => command.replaceAll("{", "\uE000").replaceAll("}", "\uE001"))
    .replace(/[{}]/g, "");

/** A field's TeX as plain text; formulas ("$…$") and commands that are not known stay as they are written. */
export function plainTex(value: string): string {
  if (!/[\\{}$~`]|--|''/.test(value)) return value;
  const held = value.replace(/\\[{}$]/g, (sign) => HELD[sign] ?? sign);
  const parts = held.split(/(\$[^$]*\$)/);
  return parts
    .map((part, i) =>
      i % 2 === 1 ? part.replace(/[\uE000-\uE002]/g, (s) => `\\${released(s)}`) : released(words(part)),
    )
    .join("");
}
