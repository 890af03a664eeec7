import type { Head } from "./types";

/** A kind of text or file that holds no abstracts: how it is known, what it is, and what to do instead. */
interface Lookalike {
  sign: RegExp;
  what: string;
}

const LOOKALIKES: readonly Lookalike[] = [
  {
    sign: /^\s*\{\\rtf\d/,
    what: "a document in rich text (RTF): save it as plain text",
  },
  {
    sign: /^[ \t]*\\documentclass\b/m,
    what: "LaTeX: copy the title and the abstract as text",
  },
  {
    sign: /^Content-Type:\s*multipart\/related\b|^Snapshot-Content-Location:/im,
    what: "a page saved as one file (MHTML): save it as HTML, or copy its text",
  },
  {
    sign: /^PMID: \d+(?: \[[^\]\n]*\])?[ \t]*$/m,
    what: 'PubMed\'s form "Abstract (text)", whose parts have no names: its form "PubMed" (nbib) is read',
  },
  {
    sign: /^```(?:json|jsonl|csv)[ \t]*$/m,
    what: "a block of code in Markdown: save what stands between its ``` as a file",
  },
  {
    sign: /^\[\d+\]\s*arXiv:\d{4}\.\d{4,5}/m,
    what: "an arXiv list page, which gives titles only: its /new page, the listing e-mail and the API give abstracts",
  },
  {
    sign: /^([ \t]*<(!doctype html|html|head|body)\b)/i,
    what: "an HTML page that carries no data of papers: copy its text",
  },
  {
    sign: /速览|论文总结|AI 总结|由 ?(?:GPT|AI)|(?:generated|summari[sz]ed|written) by (?:GPT|ChatGPT|an? (?:LLM|AI|language model)|Gemini|Claude)/i,
    what: "summaries by a language model, which are no abstracts",
  },
  {
    sign: /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|?[ \t]*:?-{2,}/m,
    what: "Markdown tables without a column of abstracts: a list of links",
  },
  {
    sign: /(?:^[ \t]*(?:[-*]|\d+\.)[ \t]+.*\]\(https?:.*\n?){3,}/m,
    what: "a list of links without abstracts",
  },
  {
    sign: /^(?:\s*https?:\/\/\S+[ \t\r]*\n){3,}/,
    what: "addresses only: fetching their papers needs the ids",
  },
  {
    sign: /^(?:[\w-]+:[ \t]*\n[ \t]*)?- (?:title|name|id):/m,
    what: "YAML, which is not read: write it as JSON",
  },
  {
    sign: /^#{1,6} [^\n]*\n(?:[^\n]*\n){0,6}?[^\n]*(?:arxiv\.org|openreview\.net|doi\.org)\//m,
    what: 'Markdown in which nothing is called an abstract: "Abstract:" before each text tells what it is',
  },
];

/** What a text that no reader knows looks like; null where it looks like nothing known. */
export const looksLike = ({ text }: Head): string | null =>
  LOOKALIKES.find(({ sign }) => sign.test(text))?.what ?? null;
