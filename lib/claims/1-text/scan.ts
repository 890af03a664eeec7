import { idOf } from "../../text";
import { SIGN_CHARACTERS, SIGN_COMMANDS, TYPE_COMMANDS } from "../lexicon/latex";
import { isAsciiLetter, isDigit, isLetter, isSpace, isUpper } from "./characters";
import type { Token, TokenKind } from "./types";

const DOLLAR = 36;
const HYPHEN = 45;
const DOT = 46;
const COMMA = 44;
const BACKSLASH = 92;
const TILDE = 126;
const PERCENT = 37;
const CLOSE_BRACE = 125;

/** As many of one mark as no sentence needs. */
const LONG_RUN = 8;

/** Units that authors or text extraction glue to a number, and the sign they stand for. */
const GLUED_SIGNS: Readonly<Record<string, string>> = { x: "×", times: "×" };

/** A group of three digits: behind a comma or thin space as LaTeX or text writes them, behind a plain space only where it can be nothing else. */
const GROUP =
  /(?:\{?,\}?(?:\\!)?|\{?\\[,!]\}?|[\u2009\u202f\u00a0]| (?=000(?!\d)|\d{3}(?:[x×]|\s?\\times|\s?times|-fold)))\d{3}(?!\d)/y;
/** What parts groups of digits. */
const PARTING = /[,{}\\!~\s]/g;

const BEYOND_ASCII = /[^\0-\x7f]/;
/** Lower case and NFKC, which leaves ASCII as it is. */
const folded = (word: string): string =>
  (BEYOND_ASCII.test(word) ? word.normalize("NFKC") : word).toLowerCase();

/** A word as lexicons know it. */
interface Form {
  norm: string;
  id: number;
  small: boolean;
}

/** Forms of words as they were written; what is found does not hang on it. */
const FORMS = new Map<string, Form>();
const MOST_FORMS = 1 << 14;
/** A part of a text that is longer keeps all of the text in memory. */
const LONGEST_KEPT = 12;

function formOf(word: string): Form {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const norm = folded(word);
  const form = { norm, id: idOf(norm), small: norm === word };
  if (word.length > LONGEST_KEPT) return form;
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(word, form);
  return form;
}

/** One pass over the text, left to right; every step moves on, so its time is linear in the length. */
class Scanner {
  readonly tokens: Token[] = [];
  private at = 0;
  private space = true;

  constructor(private readonly source: string) {}

  scan(): Token[] {
    const { source } = this;
    while (this.at < source.length) {
      const c = source.charCodeAt(this.at);
      if (isSpace(c)) this.skip(1, true);
      else if (isDigit(c) || (c === DOT && this.opensDecimal())) this.number();
      else if (isLetter(c)) this.word();
      else if (c === BACKSLASH) this.command();
      else if (c === TILDE && this.isTie()) this.skip(1, true);
      else this.mark();
    }
    return this.tokens;
  }

  private code(i: number): number {
    return i < this.source.length && i >= 0 ? this.source.charCodeAt(i) : 0;
  }

  private skip(length: number, space = false): void {
    this.at += length;
    if (space) this.space = true;
  }

  private push(end: number, norm: string, kind: TokenKind, id = idOf(norm), small = false): void {
    const start = this.at;
    const capital = kind !== "mark" && kind !== "number" && isUpper(this.source[start] ?? "");
    this.tokens.push({ start, end, norm, id, small, kind, space: this.space, capital, sentence: 0 });
    this.at = end;
    this.space = false;
  }

  /** "by~32\\%", "32~\\%": LaTeX's space that does not break, where nothing else parts the two words. Between digits it is a range. */
  private isTie(): boolean {
    const [before, after] = [this.code(this.at - 1), this.code(this.at + 1)];
    if (isLetter(before)) return isLetter(after) || isDigit(after) || after === BACKSLASH || after === DOLLAR;
    const closes = isDigit(before) || before === CLOSE_BRACE || before === DOLLAR || before === PERCENT;
    return closes && (isLetter(after) || after === BACKSLASH || after === DOLLAR);
  }

  /** ".5" is a number where nothing but space or a bracket stands before it. */
  private opensDecimal(): boolean {
    if (!isDigit(this.code(this.at + 1))) return false;
    const before = this.code(this.at - 1);
    return this.at === 0 || isSpace(before) || before === 40 || before === DOLLAR || before === TILDE;
  }

  private digitsEnd(i: number): number {
    let end = i;
    while (isDigit(this.code(end))) end += 1;
    return end;
  }

  /** Digits in groups of three and a decimal part: "1,000", "300 000", "4,\\!000", "3.8", ".5". */
  private number() {
    let end = this.digitsEnd(this.at);
    if (this.dimensions(end))
      return this.push(end + 1, this.source.slice(this.at, end + 1).toLowerCase(), "name");
    const groups = end > this.at && end - this.at <= 3;
    for (let group = end; groups && group > 0; group = this.groupEnd(end)) end = group;
    if (this.code(end) === DOT && isDigit(this.code(end + 1))) end = this.digitsEnd(end + 1);
    const comma = this.decimalComma(end);
    if (comma > 0) {
      const norm = this.source.slice(this.at, comma).replace(",", ".");
      this.push(comma, norm, "number");
      if (isLetter(this.code(this.at))) this.gluedUnit();
      return;
    }
    // "1.2.3" is a version, not a number.
    let version = false;
    while (this.code(end) === DOT && isDigit(this.code(end + 1))) {
      end = this.digitsEnd(end + 1);
      version = true;
    }
    const e = this.code(end) | 32;
    if (e === 101) {
      const sign = this.code(end + 1) === HYPHEN || this.code(end + 1) === 43 ? 1 : 0;
      const exponent = this.digitsEnd(end + 1 + sign);
      if (exponent > end + 1 + sign && !isLetter(this.code(exponent))) end = exponent;
    }
    this.push(
      end,
      this.source.slice(this.at, end).replace(PARTING, "").toLowerCase(),
      version ? "name" : "number",
    );
    if (isLetter(this.code(this.at))) this.gluedUnit();
  }

  /** "3D", "2d": how many dimensions, one word. */
  private dimensions(end: number): boolean {
    const digit = this.code(this.at);
    return (
      end === this.at + 1 &&
      digit >= 49 &&
      digit <= 54 &&
      (this.code(end) | 32) === 100 &&
      !isLetter(this.code(end + 1)) &&
      !isDigit(this.code(end + 1))
    );
  }

  /** The end of a further group of three digits behind what parts them, or 0. */
  private groupEnd(end: number): number {
    GROUP.lastIndex = end;
    return GROUP.test(this.source) ? GROUP.lastIndex : 0;
  }

  /** "5,7x", "2,5%": a comma for the decimal point, told by the unit right behind; gives the end, or 0. */
  private decimalComma(comma: number): number {
    if (this.code(comma) !== COMMA || comma - this.at > 2) return 0;
    const end = this.digitsEnd(comma + 1);
    if (end === comma + 1 || end - comma > 3) return 0;
    return /^(?:\}?\s?(?:x|×|\\times)\b|\\?%)/.test(this.source.slice(end, end + 9)) ? end : 0;
  }

  /** Letters glued to a number: "2x", "2.4times", "7B", "4bit". */
  private gluedUnit() {
    let end = this.at;
    while (isLetter(this.code(end)) && end - this.at < 6) end += 1;
    const word = this.source.slice(this.at, end).toLowerCase();
    const one = isLetter(this.code(end)) ? undefined : GLUED_SIGNS[word];
    if (one) this.push(end, one, "mark");
    else if (word.startsWith("times") && !isLetter(this.code(end))) this.push(this.at + 5, "×", "mark");
  }

  /** A run of letters; with digits in it, or joined to digits by "-", "@", "." or "_", a name. */
  private word() {
    const { source } = this;
    const start = this.at;
    let end = start;
    while (isLetter(this.code(end))) end += 1;
    if (
      (source.startsWith("http", start) && source.startsWith("://", end)) ||
      source.startsWith("www.", start)
    )
      return this.link();
    const letters = source.slice(start, end);
    if (letters === "sim" && this.joinsDigit(end)) return this.push(end, "~", "mark");
    if (letters === "times" && this.tokens.at(-1)?.kind === "number" && !this.space)
      return this.push(end, "×", "mark");
    let name = false;
    for (;;) {
      const c = this.code(end);
      if (isDigit(c)) {
        name = true;
        end = this.digitsEnd(end);
      } else if (c === 64 && (this.code(end + 1) | 32) === 107 && !isLetter(this.code(end + 2))) {
        // "pass@k"
        name = true;
        end += 2;
      } else if (name && isLetter(c)) {
        while (isLetter(this.code(end))) end += 1;
      } else if (
        (c === HYPHEN || c === 64 || c === 95 || c === DOT || c === 0x2011) &&
        isDigit(this.code(end + 1)) &&
        (c !== HYPHEN || this.namesWith(end))
      ) {
        name = true;
        end = this.digitsEnd(end + 1);
      } else if (name && c === HYPHEN && isLetter(this.code(end + 1)) && this.capitalAt(end + 1)) {
        end += 1;
        while (isLetter(this.code(end))) end += 1;
      } else break;
    }
    const { norm, id, small } = formOf(name ? source.slice(start, end) : letters);
    this.push(end, norm, name ? "name" : "word", id, small && !name);
  }

  /** "Claude-3", "top-1", "RTX-3090" are names; "reduction-40%" and "by-2.5x" are not. */
  private namesWith(hyphen: number): boolean {
    const digits = this.digitsEnd(hyphen + 1);
    let end = digits;
    if (this.code(end) === DOT && isDigit(this.code(end + 1))) end = this.digitsEnd(end + 1);
    const after = this.source.slice(end, end + 7);
    return !/^(\\?%|x\b|×|\\times|\$\\times|times)/.test(after);
  }

  private capitalAt(i: number): boolean {
    return isUpper(this.source[i] ?? "") || isDigit(this.code(i));
  }

  /** Whether a number follows, with at most a type-setting mark between. */
  private joinsDigit(i: number): boolean {
    const at = this.code(i) === 32 ? i + 1 : i;
    return isDigit(this.code(at));
  }

  private link() {
    let end = this.at;
    while (end < this.source.length && !isSpace(this.code(end)) && this.code(end) !== 125) end += 1;
    while (end > this.at + 1 && ".,;:)]'\"".includes(this.source[end - 1] ?? "")) end -= 1;
    this.push(end, this.source.slice(this.at, end).toLowerCase(), "link");
  }

  /** A backslash: an escaped sign, a command for a sign, one that only sets type, or a word of the author's own. */
  private command() {
    const { source } = this;
    const next = source[this.at + 1] ?? "";
    if ("%&#".includes(next) && next) return this.escaped(next);
    if (next === "$") return this.escaped("money");
    if (!isAsciiLetter(this.code(this.at + 1)))
      return this.skip(
        next && "()[]{},;:! \\/".includes(next) ? 2 : 1,
        next === " " || next === "\\" || next === "," || next === ";",
      );
    let end = this.at + 1;
    while (isAsciiLetter(this.code(end))) end += 1;
    const name = source.slice(this.at + 1, end);
    const sign = SIGN_COMMANDS[name];
    if (sign) return this.push(end, sign, "mark");
    if (TYPE_COMMANDS.has(name))
      return this.skip(end - this.at, name === "quad" || name === "qquad" || name === "xspace");
    this.push(end, name.toLowerCase(), "word");
  }

  private escaped(norm: string): void {
    this.push(this.at + 2, norm, "mark");
  }

  private mark() {
    const { source } = this;
    const c = this.code(this.at);
    const ch = source[this.at] ?? "";
    if (c === DOLLAR || ch === "{" || ch === "}" || ch === "*") return this.skip(1);
    // LaTeX's tie is a space; in plain text the same sign means "about".
    if (c === TILDE) {
      const before = this.tokens.at(-1);
      if (before && before.end === this.at && (before.kind === "word" || before.kind === "name"))
        return this.skip(1, true);
      return this.push(this.at + 1, "~", "mark");
    }
    if (c === HYPHEN && source.startsWith("--", this.at)) {
      const em = source.startsWith("---", this.at);
      const range = !em && isDigit(this.code(this.at - 1)) && isDigit(this.code(this.at + 2));
      return this.push(this.at + (em ? 3 : 2), range || this.betweenNumbers() ? "-" : "—", "mark");
    }
    if (c === HYPHEN && source[this.at + 1] === ">") return this.push(this.at + 2, "→", "mark");
    this.push(this.markEnd(c), SIGN_CHARACTERS[ch] ?? ch, "mark");
  }

  /** A long run of one mark ("……", "((((((((") is one token: it says no more than one mark does. */
  private markEnd(c: number): number {
    let end = this.at + 1;
    // Bounded by the text itself: past its end `code` says 0, which a NUL in the text is too.
    while (end < this.source.length && this.code(end) === c) end += 1;
    return end - this.at >= LONG_RUN ? end : this.at + 1;
  }

  /** "5\%--8\%": a dash that follows a number's sign without a space joins a range. */
  private betweenNumbers(): boolean {
    const before = this.tokens.at(-1);
    return !this.space && before !== undefined && (before.norm === "%" || before.norm === "×");
  }
}

/** Reads a text into tokens, left to right, once. Type-setting marks are passed over; offsets are into `source`. */
export function scan(source: string): Token[] {
  return new Scanner(source).scan();
}
