import { isDigit, isLetter } from "./characters";

const HYPHEN = 45;
const DOT = 46;

/** A group of three digits: behind a comma or thin space as LaTeX or text writes them, behind a plain space only where it can be nothing else. */
const GROUP =
  /(?:\{?,\}?(?:\\!)?|\{?\\[,!]\}?|[\u2009\u202f\u00a0]| (?=000(?!\d)|\d{3}(?:[x×]|\s?\\times|\s?times|-fold)))\d{3}(?!\d)/y;
/** A place in a text, and where the digits and letters end that stand there. */
export class Cursor {
  protected at = 0;

  constructor(protected readonly source: string) {}

  protected code(i: number): number {
    return i < this.source.length && i >= 0 ? this.source.charCodeAt(i) : 0;
  }

  protected digitsEnd(i: number): number {
    let end = i;
    while (isDigit(this.code(end))) end += 1;
    return end;
  }

  protected lettersEnd(i: number): number {
    let end = i;
    while (isLetter(this.code(end))) end += 1;
    return end;
  }

  /** The end of the whole part, its groups of three digits with it. */
  protected groupsEnd(digits: number): number {
    let end = digits;
    if (end === this.at || end - this.at > 3) return end;
    for (let group = end; group > 0; group = this.groupEnd(end)) end = group;
    return end;
  }

  protected decimalEnd(end: number): number {
    return this.code(end) === DOT && isDigit(this.code(end + 1)) ? this.digitsEnd(end + 1) : end;
  }

  /** "1.2.3" is a version, not a number. */
  protected versionEnd(number: number): number {
    let end = number;
    for (let next = this.decimalEnd(end); next > end; next = this.decimalEnd(end)) end = next;
    return end;
  }

  /** "1e5", "2E-4". */
  protected exponentEnd(end: number): number {
    if ((this.code(end) | 32) !== 101) return end;
    const sign = this.code(end + 1) === HYPHEN || this.code(end + 1) === 43 ? 1 : 0;
    const exponent = this.digitsEnd(end + 1 + sign);
    return exponent > end + 1 + sign && !isLetter(this.code(exponent)) ? exponent : end;
  }

  /** The end of a further group of three digits behind what parts them, or 0. */
  private groupEnd(end: number): number {
    GROUP.lastIndex = end;
    return GROUP.test(this.source) ? GROUP.lastIndex : 0;
  }
}
