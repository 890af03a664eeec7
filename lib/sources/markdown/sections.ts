import { type FieldKind, fieldKey, namesOf } from "../fields";
import { isBlank, isRule } from "../lines";
import type { SourceRecord } from "../records";
import { wordsOf } from "./cell";

/** A part of a text below a heading, or below the words of a fold (`<summary>`). Lines 0-based, inclusive. */
interface Section {
  first: number;
  last: number;
  title: string;
  addresses: string[];
}

const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/;
const FOLD = /^\s*(?:<details[^>]*>\s*)?<summary>(.*)<\/summary>\s*$/i;
/** "- **A title** …", "1. [A title](…)", "- [[A title]]": an item of a list, at its left edge. */
const ITEM = /^(?:[-*+]|\d{1,4}[.)])\s+(\S.*)$/;
/** "> [!abstract] Abstract" as note tools write it. */
const CALLOUT = /^\s*>\s*\[!(\w+)\][-+]?\s*/;
/** "**Authors**: …", "Published: …", "#### Abstract". */
const LABEL =
  /^\W*(title|abstract|summary|authors?|published|date|year|pdf|url|link|links|arxiv id|arxiv|doi)\W*(?::\W*(.*))?$/i;
/** Words that say that a program wrote the text below. */
const MACHINE =
  /\b(?:AI|LLM|GPT-?\d?|ChatGPT|Qwen|Gemini|Claude)\b[^a-z]*(?:summary|总结|速览)|summary \(by/i;

const TO: Record<string, FieldKind> = {
  title: "title",
  abstract: "abstract",
  summary: "summary",
  author: "authors",
  authors: "authors",
  published: "date",
  date: "date",
  year: "date",
};

/** "3. A title ⭐ 66" → "A title". */
const cleanTitle = (text: string): string =>
  text
    .replace(/^\s*(?:\[?\d{1,4}[.)\]:]\s+)/, "")
    .replace(/\s*[⭐★👍]\s*[\d,.]*k?\s*$/u, "")
    .trim();

/** The heading a line holds, if any. */
const headingOf = (line: string): string | undefined =>
  HEADING.exec(line)?.[1] ?? FOLD.exec(line)?.[1] ?? /^Title:\s*(.+)$/i.exec(line)?.[1];

/** The words of an item that begins a list's paper: what is set in bold, linked or in double brackets, else all of it. */
function itemOf(line: string): string | undefined {
  const item = ITEM.exec(line)?.[1];
  return item && (/^(\*\*.+?\*\*|\[\[.+?\]\]|\[(?:[^[\]]|\[[^\]]*\])+\]\([^)]*\))/.exec(item)?.[1] ?? item);
}

/** Where sections begin, and what they are called; a label such as "Abstract" begins none. */
export const sectionsOf = (lines: readonly string[]): Section[] => sectionsBy(lines, headingOf);

/** The items of a list as sections. */
export const itemsOf = (lines: readonly string[]): Section[] => sectionsBy(lines, itemOf);

function sectionsBy(lines: readonly string[], begins: (line: string) => string | undefined): Section[] {
  const sections: Section[] = [];
  lines.forEach((line, i) => {
    const raw = begins(line);
    if (raw === undefined || LABEL.test(raw)) return;
    const { text, addresses } = wordsOf(raw);
    const last = sections.at(-1);
    if (last) last.last = i - 1;
    const title = cleanTitle(text.replace(/^\[\[(.*)\]\]$/, "$1"));
    sections.push({ first: i, last: lines.length - 1, title, addresses });
  });
  return sections;
}

/** The field that a label at the start of a line names, and what follows it there. */
function labelIn(line: string): { kind: FieldKind; rest: string } | null {
  const callout = CALLOUT.exec(line);
  if (callout) {
    const kind = callout[1]?.toLowerCase() === "abstract" ? "abstract" : "ids";
    return { kind, rest: line.slice(callout[0].length).replace(/^abstract$/i, "") };
  }
  const [, name, rest] = LABEL.exec(line) ?? [];
  if (!name || (rest === undefined && !/^\W*(#|\*\*)/.test(line))) return null;
  return { kind: TO[fieldKey(name)] ?? "ids", rest: rest ?? "" };
}

interface Named {
  text: string;
  /** Lines it stands on, 0-based. */
  lines: number[];
}

/** The named texts of a section, the first of each name: what follows a label up to the next one, a rule or a fold. */
function labelled(lines: readonly string[], { first, last }: Section): Map<FieldKind, Named> {
  const found = new Map<FieldKind, { text: string[]; lines: number[] }>();
  let open: { text: string[]; lines: number[] } | null = null;
  for (let i = first + 1; i <= last; i++) {
    const line = lines[i] ?? "";
    const label = labelIn(line);
    if (label) {
      const { kind, rest } = label;
      open = { text: [rest], lines: [i] };
      const before = found.get(kind);
      if (!before) found.set(kind, open);
      else if (kind === "ids") {
        before.text.push(rest);
        before.lines.push(i);
      }
    } else if (/^\s*<\/?details/.test(line) || isRule(line)) open = null;
    else {
      open?.text.push(line.replace(/^\s*>\s?/, ""));
      open?.lines.push(i);
    }
  }
  return new Map([...found].map(([kind, named]) => [kind, { ...named, text: named.text.join("\n").trim() }]));
}

/** Quoted lines ("> …") of a section. */
const quoted = (lines: readonly string[], { first, last }: Section): string =>
  lines
    .slice(first + 1, last + 1)
    .flatMap((l) => /^\s*>\s?(.*)$/.exec(l)?.[1] ?? [])
    .join("\n")
    .trim();

/** Addresses that lead to a paper. */
const PAPER = /arxiv\.org\/(abs|pdf)|huggingface\.co\/papers\/\d|openreview\.net\/forum|doi\.org\/10\./;

function paperAddresses(lines: readonly string[], { first, last, addresses }: Section): string[] {
  const body = lines.slice(first, last + 1).join("\n");
  return [...addresses, ...(body.match(/https?:\/\/[^\s)>\]]+/g) ?? [])].filter((a) => PAPER.test(a));
}

/** Lines of a section (1-based) that are part of nothing that is read from it. */
function asideIn(lines: readonly string[], section: Section, named: ReadonlyMap<FieldKind, Named>): number[] {
  const text = named.get("abstract") ?? named.get("summary");
  const used = new Set([section.first, ...(text?.lines ?? [])]);
  for (const [kind, { lines: own }] of named) if (kind !== "summary" || !text) used.add(own[0] ?? -1);
  const aside: number[] = [];
  for (let i = section.first + 1; i <= section.last; i++) {
    const line = lines[i] ?? "";
    const isText = used.has(i) || (!text && /^\s*>/.test(line)) || labelIn(line)?.kind === "ids";
    if (!isText && !isBlank(line) && !PAPER.test(line)) aside.push(i + 1);
  }
  return aside;
}

/** The first line of a text, without markup. */
const line = (text: string | undefined): string =>
  wordsOf(text?.split("\n")[0] ?? "").text.replace(/^[^\p{L}\p{N}]+/u, "");

/** The paper of a section; null where it is none: no text that is called its abstract, no link to one beside a quote. */
export function recordOfSection(lines: readonly string[], section: Section): SourceRecord | null {
  if (MACHINE.test(section.title)) return null;
  const addresses = paperAddresses(lines, section);
  if (!/\s/.test(section.title) && addresses.length === 0) return null;
  // A heading above a list of papers is none of them.
  const abstracts = lines.slice(section.first + 1, section.last + 1).map(labelIn);
  if (abstracts.filter((l) => l?.kind === "abstract").length > 1) return null;
  const named = labelled(lines, section);
  const words = (kind: FieldKind) => named.get(kind)?.text ?? "";
  const abstract = words("abstract") || (addresses.length > 0 ? quoted(lines, section) : "");
  const text = abstract || words("summary");
  if (!text) return null;
  let last = section.last;
  while (last > section.first && isBlank(lines[last])) last--;
  return {
    first: section.first + 1,
    last: last + 1,
    aside: asideIn(lines, { ...section, last }, named),
    title: section.title,
    abstract: wordsOf(text).text,
    text: abstract ? undefined : "summary",
    authorNames: namesOf(line(words("authors")).replace(/[[\]]/g, "")),
    date: line(words("date")) || null,
    ids: [...words("ids").split("\n").map(bareId), ...addresses],
  };
}

/** "2608.19758v1  " on a line called an arXiv id. */
const bareId = (text: string): string => text.replace(/^\W+/, "").trim();
