import { idOf } from "../../text";
import { SIGN_CHARACTERS, SIGN_COMMANDS, TYPE_COMMANDS } from "../lexicon/latex";
import { isAsciiLetter, isDigit, isLetter, isSpace, isUpper } from "./characters";
import { Cursor } from "./cursor";
import { folded, formAt } from "./forms";
import type { Token, TokenKind } from "./types";

const DOLLAR = 36;
const HYPHEN = 45;
const DOT = 46;
const COMMA = 44;
const BACKSLASH = 92;
const AT = 64;
/** Marks that join digits to letters to one name. */
const JOINS_DIGITS = new Set([HYPHEN, AT, 95, DOT, 0x2011]);
const TILDE = 126;
const PERCENT = 37;
const CLOSE_BRACE = 125;

/** As many of one mark as no sentence needs. */
const LONG_RUN = 8;

/** Units that authors or text extraction glue to a number, and the sign they stand for. */
const GLUED_SIGNS: Readonly<Record<string, string>> = { x: "×", times: "×" };

/** What parts groups of digits. */
const PARTING = /[,{}\\!~\s]/g;

/** One pass over the text, left to right; every step moves on, so its time is linear in the length. */
class Scanner extends Cursor {
  readonly tokens: Token[] = [];
  private space = true;

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

  /** Digits in groups of three and a decimal part: "1,000", "300 000", "4,\\!000", "3.8", ".5". */
  private number() {
    const digits = this.digitsEnd(this.at);
    if (this.dimensions(digits))
      return this.push(digits + 1, this.source.slice(this.at, digits + 1).toLowerCase(), "name");
    const end = this.decimalEnd(this.groupsEnd(digits));
    const comma = this.decimalComma(end);
    if (comma > 0) this.push(comma, this.source.slice(this.at, comma).replace(",", "."), "number");
    else {
      const version = this.versionEnd(end);
      const last = this.exponentEnd(version);
      const norm = this.source.slice(this.at, last).replace(PARTING, "").toLowerCase();
      this.push(last, norm, version > end ? "name" : "number");
    }
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
    const { source, at: start } = this;
    let end = start;
    let sum = 0;
    for (let c = this.code(end); isLetter(c); c = this.code(end)) {
      sum = (31 * sum + c) | 0;
      end += 1;
    }
    if (this.isLink(end)) return this.link();
    const letters = source.slice(start, end);
    const { norm, id, small } = formAt(letters, sum);
    if (letters === "sim" && this.joinsDigit(end)) return this.push(end, "~", "mark");
    if (letters === "times" && this.tokens.at(-1)?.kind === "number" && !this.space)
      return this.push(end, "×", "mark");
    const whole = this.nameEnd(end);
    if (whole === end) return this.push(end, norm, "word", id, small);
    this.push(whole, folded(source.slice(start, whole)), "name");
  }

  /** Whether the letters up to `end` begin an address. */
  private isLink(end: number): boolean {
    const { source, at } = this;
    const c = source.charCodeAt(at);
    if (c === 104) return source.startsWith("http", at) && source.startsWith("://", end);
    return c === 119 && source.startsWith("www.", at);
  }

  /** The end of a name whose first letters end at `letters`; the same where these are a word. */
  private nameEnd(letters: number): number {
    let end = letters;
    for (;;) {
      const next = this.nameStep(end, end > letters);
      if (next === end) return end;
      end = next;
    }
  }

  /** How far a name goes on at `end` with the next thing that may be part of it; `name` where it is known to be one. */
  private nameStep(end: number, name: boolean): number {
    const c = this.code(end);
    if (isDigit(c)) return this.digitsEnd(end);
    // "pass@k"
    if (c === AT && (this.code(end + 1) | 32) === 107 && !isLetter(this.code(end + 2))) return end + 2;
    if (JOINS_DIGITS.has(c) && isDigit(this.code(end + 1)) && (c !== HYPHEN || this.namesWith(end)))
      return this.digitsEnd(end + 1);
    if (!name) return end;
    if (isLetter(c)) return this.lettersEnd(end);
    return c === HYPHEN &&
      isLetter(this.code(end + 1)) &&
      this.capitalAt(end + 1) &&
      !this.isScoreWord(end + 1)
      ? this.lettersEnd(end + 1)
      : end;
  }

  /** "F1-[Score]", "Top-1-[Accuracy]": what a score is called is no part of a name. */
  private isScoreWord(at: number): boolean {
    return /^(Scores?|Measures?|Accuracy)$/i.test(this.source.slice(at, this.lettersEnd(at)));
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
    if (c === TILDE) return this.tilde();
    if (c === HYPHEN && source.startsWith("--", this.at)) return this.dash();
    if (c === HYPHEN && source[this.at + 1] === ">") return this.push(this.at + 2, "→", "mark");
    this.push(this.markEnd(c), SIGN_CHARACTERS[ch] ?? ch, "mark");
  }

  /** LaTeX's tie is a space; in plain text the same sign means "about". */
  private tilde(): void {
    const before = this.tokens.at(-1);
    const tie = before?.end === this.at && (before.kind === "word" || before.kind === "name");
    if (tie) this.skip(1, true);
    else this.push(this.at + 1, "~", "mark");
  }

  /** LaTeX's dashes: of two hyphens, between numbers, a range; a dash else. */
  private dash(): void {
    const em = this.source.startsWith("---", this.at);
    const range = !em && isDigit(this.code(this.at - 1)) && isDigit(this.code(this.at + 2));
    this.push(this.at + (em ? 3 : 2), range || this.betweenNumbers() ? "-" : "—", "mark");
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
