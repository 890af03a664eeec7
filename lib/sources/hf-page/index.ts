import { splitLines } from "../lines";
import type { Reader } from "../types";
import { findFooters } from "./footer";
import { isPageTitle } from "./furniture";
import { pageText } from "./page";
import { hfPaper } from "./paper";
import { readHfPage } from "./read";

/** A papers page of Hugging Face as people copy it: its text, or Markdown from browsers, converters and note tools. */
export const hfPage: Reader = {
  id: "hf-page",
  label: "Hugging Face papers page (copied text or Markdown)",
  extensions: ["txt", "md"],
  recognise: (head) => {
    const { text } = head;
    if (hfPaper.recognise(head).sure === "yes") return { sure: "no", why: "the page of one paper" };
    if (!/[·∙•]|papers/i.test(text)) return { sure: "no", why: "neither a footer nor the page's title" };
    const { lines } = text.includes("](") ? pageText(text) : splitLines(text);
    if (lines.some(isPageTitle) && !/^[ \t]*\|/m.test(text)) return { sure: "yes", why: "the page's title" };
    const footers = findFooters(lines).filter((f) => f.day !== null || f.authors !== null);
    if (footers.length > 0) return { sure: "yes", why: 'a footer such as "4 authors", "·", "May 16, 2024"' };
    return { sure: "no", why: "neither a footer nor the page's title" };
  },
  read: (text, { captured }) => readHfPage(text, captured ?? null),
};
