/** Character tests on UTF-16 code units; no tables beyond what the scanner asks. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

const LETTER = /[\p{L}\p{M}\p{Nd}\p{Nl}\p{Cs}]/u;

/** Letters of any script; halves of a surrogate pair count, so that a pair is never cut. */
export const isLetter = (c: number): boolean =>
  isAsciiLetter(c) || (c > 127 && ((c >= 0xd800 && c <= 0xdfff) || LETTER.test(String.fromCharCode(c))));

/** White space of every width, the no-break ones and the zero-width ones too. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200d) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x2060 ||
  c === 0x3000 ||
  c === 0xfeff ||
  c === 0xad;

export const isUpper = (ch: string): boolean => ch !== ch.toLowerCase();
