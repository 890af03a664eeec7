import { idOf } from "../../text";

const BEYOND_ASCII = /[^\0-\x7f]/;
/** Lower case and NFKC, which leaves ASCII as it is. */
export const folded = (word: string): string =>
  (BEYOND_ASCII.test(word) ? word.normalize("NFKC") : word).toLowerCase();

/** A word as it was written, and as lexicons know it. */
interface Form {
  written: string;
  norm: string;
  id: number;
  small: boolean;
}

/** Forms of words met before, each at the place that its letters give; a later one takes the place of an earlier. What is found does not hang on it. */
const FORMS: (Form | null)[] = new Array(1 << 11).fill(null);
/** A longer part of a text would keep all of the text in memory. */
const LONGEST_KEPT = 12;

/** The form of a word; `sum` is worked out of its letters. */
export function formAt(written: string, sum: number): Form {
  const place = sum & (FORMS.length - 1);
  const known = FORMS[place];
  if (known && known.written === written) return known;
  const norm = folded(written);
  const form = { written, norm, id: idOf(norm), small: norm === written };
  if (written.length <= LONGEST_KEPT) FORMS[place] = form;
  return form;
}
