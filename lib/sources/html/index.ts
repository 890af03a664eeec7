import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { SourceError } from "../errors";
import { givenFirst } from "../fields";
import { readValue } from "../json/document";
import { PaperFinder } from "../json/find";
import type { Reader } from "../types";

type Node = DefaultTreeAdapterTypes.Node;

const EXPECTED =
  "a saved papers page of Hugging Face, or the page of one paper with its citation_title and citation_abstract";

/** What a page says of papers to programs. */
interface Said {
  /** Every `data-props`, parsed; what is no JSON is left out. */
  props: unknown[];
  /** `<meta name="citation_…">` by name, as Google Scholar and Zotero read them. */
  citation: Record<string, string[]>;
}

function saidBy(page: Node): Said {
  const said: Said = { props: [], citation: {} };
  const open: Node[] = [page];
  for (let node = open.pop(); node; node = open.pop()) {
    const attributes = "attrs" in node ? node.attrs : [];
    const of = (name: string) => attributes.find((a) => a.name === name)?.value ?? "";
    const props = /"title"/.test(of("data-props")) ? jsonOf(of("data-props")) : undefined;
    if (props !== undefined) said.props.push(props);
    const name = /^(?:citation_|dc\.)\w+$/i.exec(of("name"))?.[0].toLowerCase();
    if (name) said.citation[name] = [...(said.citation[name] ?? []), of("content")];
    if ("childNodes" in node) pushLastFirst(open, node.childNodes);
  }
  return said;
}

/** The paper that a page of its own names; null where it gives no abstract. */
function citedBy(citation: Said["citation"]): Record<string, unknown> | null {
  const first = (...names: string[]) => names.flatMap((n) => citation[n] ?? [])[0];
  const title = first("citation_title", "dc.title");
  const abstract = first("citation_abstract", "dc.description");
  if (!title || !abstract) return null;
  return {
    title,
    abstract,
    authors: (citation.citation_author ?? []).map(givenFirst),
    date: first("citation_publication_date", "citation_date", "citation_online_date", "dc.date"),
    arxiv: first("citation_arxiv_id"),
    doi: first("citation_doi", "dc.identifier"),
    url: first("citation_pdf_url", "citation_abstract_html_url"),
  };
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

/** A papers page of Hugging Face, or any page of one paper that names it to programs, saved from a browser. */
export const savedHtml: Reader = {
  id: "hf-html",
  label: "a saved papers page of Hugging Face, or of one paper (HTML)",
  extensions: ["html", "htm"],
  recognise: ({ first, text }) => {
    if (!/^<(!doctype html|html|head|body|main)\b/i.test(first)) return { sure: "no", why: "no HTML" };
    return /data-props=|huggingface\.co|["']citation_title["']/.test(text)
      ? { sure: "yes", why: "an HTML page that carries its data" }
      : { sure: "no", why: "an HTML page of another kind" };
  },
  read: (text, options) => {
    const { props, citation } = saidBy(parse(text));
    const cited = citedBy(citation);
    if (cited) return readValue([cited], "html", options);
    const lists = props.flatMap((value) => new PaperFinder().papersIn(value)?.map((p) => p.value) ?? []);
    if (lists.length === 0)
      throw new SourceError(1, EXPECTED, "an HTML page without such data: copy its text, or save it whole");
    return readValue(lists, "hf-html", options);
  },
};
