import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { SourceError } from "../errors";
import { readValue } from "../json/document";
import { PaperFinder } from "../json/find";
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
    if ("childNodes" in node) pushLastFirst(open, node.childNodes);
  }
  return found.filter((v) => v !== undefined);
}

/** One by one: a page may have more of them than a call takes arguments. */
function pushLastFirst(open: Node[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) open.push(nodes[i] as Node);
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
    const lists = propsOf(parse(text)).flatMap(
      (value) => new PaperFinder().papersIn(value)?.map((p) => p.value) ?? [],
    );
    if (lists.length === 0)
      throw new SourceError(1, EXPECTED, "an HTML page without such data: copy its text, or save it whole");
    return readValue(lists, "hf-html", options);
  },
};
