import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { SourceError } from "../errors";
import { papersIn, readValue } from "../json/document";
import type { Reader } from "../types";

type Node = DefaultTreeAdapterTypes.Node;

const EXPECTED = "a saved Hugging Face papers page, whose papers stand as JSON in data-props";

/** Every `data-props` of a page, parsed; what is no JSON is left out. */
function propsOf(page: Node): unknown[] {
  const found: unknown[] = [];
  const open: Node[] = [page];
  for (let node = open.pop(); node; node = open.pop()) {
    const attributes = "attrs" in node ? node.attrs : [];
    for (const { name, value } of attributes)
      if (name === "data-props" && /"title"/.test(value)) found.push(jsonOf(value));
    if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return found.filter((v) => v !== undefined);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A papers page of Hugging Face saved from a browser. */
export const savedHtml: Reader = {
  id: "hf-html",
  label: "a saved Hugging Face papers page (HTML)",
  extensions: ["html", "htm"],
  recognise: ({ first, text }) => {
    if (!/^<(!doctype html|html|head|body|main)\b/i.test(first)) return { sure: "no", why: "no HTML" };
    return /data-props=|huggingface\.co/.test(text)
      ? { sure: "yes", why: "an HTML page that carries its data" }
      : { sure: "no", why: "an HTML page of another kind" };
  },
  read: (text, options) => {
    const lists = propsOf(parse(text)).flatMap((value) => papersIn(value) ?? []);
    if (lists.length === 0)
      throw new SourceError(1, EXPECTED, "an HTML page without such data: copy its text, or save it whole");
    return readValue(lists, "hf-html", options);
  },
};
