import fs from "node:fs";
import fc from "fast-check";
import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import { readSource, SourceError } from "@/lib/sources";
import { decode } from "@/lib/sources/decode";
import type { Digest } from "@/lib/sources/types";
import { SAMPLES } from "../sources/samples";
import { NASTY } from "./nasty";

const PAGE = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8").slice(0, 20_000);
const TEXTS = [...SAMPLES.map(({ name, text }) => ({ name, text })), { name: "page.txt", text: PAGE }];

/** What a mutation puts in besides the nasty texts: pieces that mean something to one format or another. */
const PIECES = [
  ...NASTY,
  ...["\n", "\n\n", "\r\n", "\t", "|", "---", "\\\\", "·", "• 4 authors", "@article{", "}", "{", "[", "]"],
  ...["<a>", "</a>", "<![CDATA[", "]]>", "<!--", "&amp;", "&#x110000;", "&#0;", "<?xml", '<!ENTITY a "b">'],
  ...[
    "TY  - ",
    "ER  - ",
    "AB  - ",
    "PMID- 1",
    "PT J",
    '"__proto__":',
    '"constructor":',
    '{"toString":1}',
    "title",
  ],
  ...[
    "abstract",
    "May 16, 9999",
    "99999999 authors",
    "arXiv:2410.00001",
    "https://",
    "10.1000/x",
    "$",
    "\\'e",
  ],
  ...[
    "$10^{400}$",
    "1e400x faster",
    "2.5x faster with 99.9% less memory",
    "Title: ",
    "Summary: ",
    "### ",
    "[a](b)",
  ],
];
/** No text grows beyond this. */
const LONGEST = 200_000;

/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number): number => Math.floor(share * text.length);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

/** Mostly small numbers, seldom any up to `most`: what is long takes long, and breaks what a few break. */
const upTo = (least: number, small: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: least, max: small }) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
  );

type Change = (text: string) => string;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, piece).map(
    ([p, s]): Change =>
      (t) =>
        t.slice(0, at(t, p)) + s + t.slice(at(t, p)),
  ),
  fc.tuple(place, fc.nat(400)).map(
    ([p, n]): Change =>
      (t) =>
        t.slice(0, at(t, p)) + t.slice(at(t, p) + n),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 300 }), upTo(2, 12, 400)).map(
    ([p, n, times]): Change =>
      (t) => {
        const part = t.slice(at(t, p), at(t, p) + n);
        return t.slice(0, at(t, p)) + part.repeat(Math.min(times, LONGEST / n)) + t.slice(at(t, p));
      },
  ),
  place.map(
    (p): Change =>
      (t) =>
        t.slice(0, at(t, p)),
  ),
  fc.tuple(fc.constantFrom(...TEXTS), place).map(
    ([o, p]): Change =>
      (t) =>
        t.slice(0, at(t, p)) + o.text.slice(at(o.text, p)),
  ),
  fc.tuple(fc.constantFrom(..." ,\"'\n{}<>|-.:"), piece).map(
    ([from, to]): Change =>
      (t) =>
        t.replaceAll(from, to.slice(0, 8)),
  ),
  fc
    .tuple(
      fc.constantFrom(["[", "]"], ['{"a":', "}"], ["<a>", "</a>"], ["(", ")"], ["$", "$"], ["", "{"]),
      upTo(0, 300, 20_000),
    )
    .map(
      ([[open = "", close = ""], n]): Change =>
        (t) =>
          open.repeat(n) + t + close.repeat(n),
    ),
  fc.constantFrom<Change>(
    (t) => t.replaceAll("\n", "\r\n"),
    (t) => t.replaceAll("\n", "\r"),
    (t) => t.toUpperCase(),
  ),
);

export interface SourceInput {
  name: string;
  bytes: Uint8Array;
}

/** A source of some format after a few accidents, as the bytes of a file. */
export const sourceInput: fc.Arbitrary<SourceInput> = fc
  .record({
    sample: fc.constantFrom(...TEXTS),
    ending: fc.option(fc.constantFrom(...TEXTS.map((s) => s.name)), { nil: null, freq: 12 }),
    changes: fc.array(change, { maxLength: 6 }),
    encoding: fc.constantFrom<BufferEncoding>("utf8", "utf8", "utf8", "utf8", "utf8", "utf16le", "latin1"),
  })
  .map(({ sample, ending, changes, encoding }) => {
    const text = changes.reduce((t, c) => c(t).slice(0, LONGEST), sample.text);
    return { name: ending ?? sample.name, bytes: Buffer.from(text, encoding) };
  });

function fail(what: string): never {
  throw new Error(what);
}

/** A ledger covers every piece once and in order, and every paper has what a paper must have. */
function checkDigest({ papers, ledger }: Digest): void {
  if (ledger.unaccounted !== 0) fail(`${ledger.unaccounted} pieces unaccounted for`);
  let next = 1;
  for (const { first, last } of ledger.entries) {
    if (first !== next || last < first) fail(`ledger entry ${first} to ${last} where ${next} was due`);
    next = last + 1;
  }
  if (next !== ledger.lines + 1) fail(`the ledger ends at ${next - 1} of ${ledger.lines}`);
  if (new Set(papers.map((p) => p.slug)).size !== papers.length) fail("a slug given twice");
  for (const p of papers) {
    if (!p.title.trim() || !p.abstract.trim()) fail("a paper without a title or an abstract");
    for (const { start, end } of p.links) if (!p.abstract.slice(start, end).trim()) fail("a link nowhere");
  }
}

/** Reads an input as `ingest` does: a sound digest or an error in words, never anything else. @throws what is wrong */
export function checkSource({ name, bytes }: SourceInput): void {
  const decoded = decode(bytes);
  if ("error" in decoded) return;
  let digest: Digest;
  try {
    digest = readSource(decoded.text, { name });
  } catch (error) {
    if (error instanceof SourceError && error.line >= 1 && error.expected !== "") return;
    throw error;
  }
  checkDigest(digest);
  const [first] = digest.papers;
  if (first) {
    const { claims } = readClaims(first.title, first.abstract);
    for (const c of claims)
      if (first.abstract.slice(c.span.start, c.span.end) !== c.quote) fail("a quote that is not there");
    readLabels(first.title, first.abstract);
  }
  if (Object.keys(Object.prototype).length > 0) fail("Object.prototype was changed");
}
