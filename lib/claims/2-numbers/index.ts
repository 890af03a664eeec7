import type { Text, Token } from "../1-text";
import { ABSOLUTE_UNITS } from "../lexicon/units";
import type { Span } from "../types";
import { plainNumber } from "./digits";
import { pairLists } from "./from-lists";
import { joinRange } from "./range";
import { type NumberHedge, type NumberMention, sameShape } from "./types";
import { type UnitAfter, unitAfter } from "./unit";
import { magnitude, wordNumber } from "./words";

export { NUMBER_UNITS, type NumberMention, type NumberUnit, sameShape } from "./types";

/** Digits inside a name, an address or a formula: no number a quantity could have. */
export interface NamedDigits {
  token: number;
  span: Span;
  code: "name" | "link" | "formula";
}

export interface Numbers {
  mentions: NumberMention[];
  named: NamedDigits[];
}

const HEDGES: Readonly<Record<string, NumberHedge>> = {
  "<": "<",
  "≤": "<",
  ">": ">",
  "≥": ">",
  "~": "~",
  "=": null,
};
const DIGIT = /\d/;
/** Words before "1/3" after which it is a part of something, not a rating or a date. */
const PART_OPENERS = new Set(
  "to only just by about around approximately nearly using with at up than".split(" "),
);

/** Finds every number of the text: those that may measure something, and those inside names, links and formulas. */
export function findNumbers(text: Text): Numbers {
  const mentions: NumberMention[] = [];
  const named: NamedDigits[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const found = numberAt(text, at, named);
    if (!found) continue;
    const last = mentions.at(-1);
    const range = last && last.digits >= 0 ? joinRange(text, last, found) : null;
    if (range) mentions[mentions.length - 1] = sameShape(range);
    else mentions.push(sameShape(found));
    at = found.last;
  }
  return { mentions: pairLists(text, mentions), named };
}

/** The number that begins at a token; null where none does. Digits of names and links are added to `named`. */
function numberAt(text: Text, at: number, named: NamedDigits[]): NumberMention | null {
  const token = text.tokens[at] as Token;
  if (token.kind === "mark") return null;
  if (token.kind === "word") return wordNumber(text, at);
  if (token.kind === "number") {
    if (!yearInName(text, at) && !versionInName(text, at))
      return magnitude(text, at) ?? fraction(text, at) ?? number(text, at, named);
    named.push({ token: at, span: { start: token.start, end: token.end }, code: "name" });
    return null;
  }
  const factor = token.kind === "name" ? factorName(text, at) : null;
  if (!factor && DIGIT.test(token.norm))
    named.push({ token: at, span: { start: token.start, end: token.end }, code: token.kind });
  return factor;
}

const YEAR = /^(19|20)\d\d$/;
const SHORT_NAME = /[A-Z].*[A-Z]/;

/** "AIME 2025", "COCO 2017": the year that a name of capitals ends in. */
function yearInName(text: Text, at: number): boolean {
  const [name, year, next] = [text.tokens[at - 1], text.tokens[at], text.tokens[at + 1]];
  if (!name || year?.kind !== "number" || !YEAR.test(year.norm) || !year.space) return false;
  if (next?.norm === "%" || next?.norm === "×") return false;
  return /^(word|name)$/.test(name.kind) && SHORT_NAME.test(text.source.slice(name.start, name.end));
}

const VERSION = /^\d\.\d$/;
const FAMILY = /^[A-Z][a-z]+|^[A-Z]{2,}[a-z]/;

/** "Claude 3.7 Sonnet", "Stable Diffusion 3.5 Large": a version between two parts of a name. */
function versionInName(text: Text, at: number): boolean {
  const [name, version, next] = [text.tokens[at - 1], text.tokens[at], text.tokens[at + 1]];
  if (!name || !next || version?.kind !== "number" || !VERSION.test(version.norm)) return false;
  if (!version.space || !next.space || !next.capital || text.tokens[at - 2]?.sentence !== name.sentence)
    return false;
  return FAMILY.test(text.source.slice(name.start, name.end));
}

/** "1/3 of the compute": a share in percent. */
function fraction(text: Text, at: number): NumberMention | null {
  if (text.tokens[at + 1]?.norm !== "/") return null;
  const [a, slash, b, next] = [0, 1, 2, 3].map((k) => text.tokens[at + k]);
  if (!a || !b || slash?.norm !== "/" || slash.space || b.kind !== "number" || b.space) return null;
  const ordinal = next?.norm === "th" && !next.space;
  const whole = ordinal || /^(of|the|as|its|their)$/.test(next?.norm ?? "");
  if (!whole && !(a.norm === "1" && PART_OPENERS.has(text.tokens[at - 1]?.norm ?? ""))) return null;
  const [over, under] = [Number(a.norm), Number(b.norm)];
  if (!Number.isInteger(over) || !Number.isInteger(under) || over < 1 || over >= under || under > 1000)
    return null;
  return {
    first: at,
    last: ordinal ? at + 3 : at + 2,
    digits: at,
    numbers: [{ start: a.start, end: b.end }],
    value: Math.round((over / under) * 1000) / 10,
    high: null,
    unit: "%",
    sign: null,
    hedge: null,
    range: null,
    words: "half",
    scale: null,
  };
}

function number(text: Text, at: number, named: NamedDigits[]): NumberMention | null {
  const token = text.tokens[at];
  const plain = plainNumber(text, at);
  if (!token || !plain) return null;
  const before = text.tokens[at - 1];
  if (before && (((before.norm === "^" || before.norm === "_") && !token.space) || before.norm === "@")) {
    named.push({ token: at, span: { start: token.start, end: token.end }, code: "formula" });
    return null;
  }
  const end = text.tokens[plain.last];
  const unit = unitOf(text, at, plain.last);
  const { first, sign, hedge } = signsBefore(text, at);
  const factor = unit.unit === "none" && timesBefore(text, at);
  const more = unit.last > plain.last && text.tokens[plain.last + 1]?.norm === "+";
  return {
    first: factor ? at - 1 : first,
    last: unit.last,
    digits: at,
    numbers: [{ start: token.start, end: end?.end ?? token.end }],
    value: plain.value,
    high: null,
    unit: factor ? "x" : unit.unit,
    sign,
    hedge: more ? ">" : hedge,
    range: null,
    words: null,
    scale: unit.scale,
  };
}

/** "×7 faster": the sign before the number, and no number before the sign. */
const timesBefore = (text: Text, at: number): boolean =>
  text.tokens[at - 1]?.norm === "×" &&
  text.tokens[at]?.space === false &&
  text.tokens[at - 2]?.kind !== "number";

/** "x7 faster", "x1.5 speedup": a factor written like a name, told by the word behind it. */
function factorName(text: Text, at: number): NumberMention | null {
  const token = text.tokens[at];
  const value = /^x(\d+(?:\.\d+)?)$/.exec(token?.norm ?? "")?.[1];
  if (!token || value === undefined || !COMPARED.test(text.tokens[at + 1]?.norm ?? "")) return null;
  return {
    first: at,
    last: at,
    digits: at,
    numbers: [{ start: token.start, end: token.end }],
    value: Number(value),
    high: null,
    unit: "x",
    sign: null,
    hedge: null,
    range: null,
    words: null,
    scale: null,
  };
}

const COMPARED =
  /^(faster|slower|quicker|smaller|lighter|cheaper|fewer|less|lower|higher|more|better|speedups?|acceleration|reduction)$/;

/** The unit behind a number, or the one its words lend it: "by a factor of 3.3", "8- and 3-fold". */
function unitOf(text: Text, at: number, last: number): UnitAfter {
  const unit = unitAfter(text, last);
  if (unit.unit !== "none" || unit.scale !== null) return unit;
  if (lendsFactor(text, at) && !Object.hasOwn(ABSOLUTE_UNITS, text.tokens[last + 1]?.norm ?? ""))
    return { ...unit, unit: "x" };
  return suspended(text, last) ?? unit;
}

/** "by a factor of 3.3", "speedups of up to 13.34": the noun before "of" says that a factor follows. */
function lendsFactor(text: Text, at: number): boolean {
  let k = at - 1;
  while (HEDGES_BEFORE.test(text.tokens[k]?.norm ?? "")) k -= 1;
  if (text.tokens[k]?.norm !== "of") return false;
  const [noun, kind] = [text.tokens[k - 1]?.norm ?? "", text.tokens[k - 2]?.norm ?? ""];
  return (
    /^(factors?|speedups?|speed-?ups?)$/.test(noun) ||
    (/^(compression|speedup|acceleration|reduction)$/.test(kind) && /^(ratios?|factors?)$/.test(noun))
  );
}

const HEDGES_BEFORE = /^(up|to|about|around|over|nearly|approximately|roughly|~|more|than)$/;

/** "8- and 3-fold", "2- to 4-fold": a hyphen left open takes the unit of the number that the joint leads to. */
function suspended(text: Text, last: number): UnitAfter | null {
  if (text.tokens[last + 1]?.norm !== "-") return null;
  const [hyphen, joint, next] = [1, 2, 3].map((k) => text.tokens[last + k]);
  if (hyphen?.norm !== "-" || hyphen.space || !joint?.space || next?.kind !== "number") return null;
  if (!["and", "or", "to"].includes(joint.norm)) return null;
  const { unit } = unitAfter(text, last + 3);
  return unit === "none" ? null : { unit, scale: null, last: last + 1 };
}

/** Signs in front of a number: "+", "-", "<", "~", also two of them ("~-3%"). */
function signsBefore(text: Text, at: number): Pick<NumberMention, "first" | "sign" | "hedge"> {
  let first = at;
  let sign: NumberMention["sign"] = null;
  let hedge: NumberHedge = null;
  for (let i = at - 1; i >= Math.max(0, at - 2); i -= 1) {
    const token = text.tokens[i];
    const after = text.tokens[i + 1];
    if (!token || !after || token.kind !== "mark") break;
    // ">=0.99"
    if (token.norm === "=" && /^[<>]$/.test(text.tokens[i - 1]?.norm ?? "") && !token.space) continue;
    if (
      (token.norm === "+" || token.norm === "-") &&
      sign === null &&
      !after.space &&
      (token.space || opens(text.tokens[i - 1]?.norm))
    ) {
      sign = token.norm;
      first = i;
    } else if (Object.hasOwn(HEDGES, token.norm) && token.norm !== "=" && hedge === null) {
      hedge = HEDGES[token.norm] ?? null;
      first = i;
    } else break;
  }
  return { first, sign, hedge };
}

const opens = (norm: string | undefined): boolean =>
  norm === undefined || ["(", "[", "~", "<", ">", "≤", "≥", ",", '"', "'", ":"].includes(norm);
