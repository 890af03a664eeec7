import type { Organisation } from "../types";

const BULLET = /^[•*-]\s*/;
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a word can be the handle of a name: some word of the name is in it, or it is in the name. */
function names(handle: string, name: string): boolean {
  const own = folded(handle);
  if (own === "") return false;
  const words = name
    .split(/\s+/)
    .map(folded)
    .filter((w) => w.length > 1);
  const initials = name
    .split(/[\s-]+/)
    .map((w) => folded(w).charAt(0))
    .join("");
  return folded(name).includes(own) || words.some((w) => own.includes(w)) || own.includes(initials);
}

/**
 * An organisation as the page's text gives it: the words of its picture (its handle), then its name: "nvidia NVIDIA".
 * A copy without pictures has the name alone, "University of Massachusetts Amherst": no handle then.
 */
export function organisationOf(line: string): Organisation | null {
  const text = line.replace(BULLET, "").trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const [handle = "", ...rest] = text.split(" ");
  const name = rest.join(" ");
  const isHandle = /^[A-Za-z0-9][\w.-]*$/.test(handle);
  if (name === "") return { handle: isHandle ? handle : null, name: text };
  return isHandle && /^[^\p{Ll}]/u.test(name) && names(handle, name)
    ? { handle, name }
    : { handle: null, name: text };
}
