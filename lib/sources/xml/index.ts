import { XMLParser, XMLValidator } from "fast-xml-parser";
import { SourceError, shorten } from "../errors";
import { idsOf } from "../identity";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { FEEDS, type Node } from "./forms";

const EXPECTED = "XML with papers: an arXiv feed (Atom, RSS, OAI), PubMed, EndNote or the ACL Anthology";
const MOST_BYTES = 64 * 1024 * 1024;

/** The document as nested objects; entities other than XML's own five and characters by number are left as they are. */
function parse(text: string): Node {
  if (text.length > MOST_BYTES)
    throw new SourceError(
      1,
      "an XML document of at most 64 MB",
      `${Math.round(text.length / 1024 / 1024)} MB`,
    );
  if (/<!ENTITY/i.test(text)) throw new SourceError(1, "XML without entity declarations", '"<!ENTITY"');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new SourceError(valid.err.line, "well-formed XML", shorten(valid.err.msg, 120));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    stopNodes: ["*.AbstractText", "*.ArticleTitle", "*.paper.title", "*.paper.abstract"],
  });
  try {
    return parser.parse(text) as Node;
  } catch (error) {
    throw new SourceError(1, EXPECTED, shorten((error as Error).message, 120));
  }
}

/** Feeds of any site have the form of those of arXiv and of journals: texts of one that names no paper are taken for no abstracts. */
function withKind(records: SourceRecord[], format: string): SourceRecord[] {
  const isNamed = ({ ids = [] }: SourceRecord) => Object.values(idsOf(ids)).some((id) => id !== null);
  return !/^(?:atom|rss)$/.test(format) || records.some(isNamed)
    ? records
    : records.map((record) => ({ ...record, text: "summary" }));
}

function read(text: string, options: SourceOptions): Digest {
  const document = parse(text.replace(/^\uFEFF/, ""));
  for (const { format, entries, record } of FEEDS) {
    const found = entries(document);
    if (found.length === 0) continue;
    const records = withKind(
      found.map((entry, i) => ({ first: i + 1, last: i + 1, ...record(entry) })),
      format,
    );
    return digestOf({ format, expected: EXPECTED, unit: "record", pieces: found.length, records }, options);
  }
  throw new SourceError(
    1,
    EXPECTED,
    `XML of another kind: <${Object.keys(document).find((k) => !/^[?#@]/.test(k)) ?? ""}>`,
  );
}

/** arXiv's API, feeds and archive, PubMed, EndNote, the ACL Anthology. */
export const xml: Reader = {
  id: "xml",
  label: "XML (arXiv Atom, RSS and OAI, PubMed, EndNote, ACL Anthology)",
  extensions: ["xml", "atom", "rss"],
  recognise: ({ first, text }) => {
    if (/^<(!doctype html|html)\b/i.test(first)) return { sure: "no", why: "an HTML page" };
    return /^<\?xml|^<(feed|rss|rdf:RDF|xml|PubmedArticleSet|OAI-PMH|collection)\b/i.test(first) ||
      /<!DOCTYPE PubmedArticleSet/.test(text)
      ? { sure: "yes", why: "begins as XML" }
      : { sure: "no", why: 'does not begin with "<?xml"' };
  },
  read,
};
