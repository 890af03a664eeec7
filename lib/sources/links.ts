import type { PaperLink } from "./types";

/** Sites whose addresses tell what a link leads to; anything else is the project's page. */
const SITES: { host: RegExp; path?: RegExp; kind: PaperLink["kind"] }[] = [
  { host: /(^|\.)(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)$/, kind: "code" },
  { host: /^gitlab\./, kind: "code" },
  { host: /^anonymous\.4open\.science$/, kind: "code" },
  { host: /^(huggingface\.co|hf\.co)$/, path: /^\/datasets\//, kind: "data" },
  { host: /^(huggingface\.co|hf\.co)$/, path: /^\/(spaces|papers|blog|docs|collections)\//, kind: "project" },
  { host: /^(huggingface\.co|hf\.co)$/, kind: "model" },
  { host: /(^|\.)(zenodo\.org|figshare\.com|kaggle\.com|osf\.io)$/, kind: "data" },
];

/** With a scheme, with "www.", or bare at the sites everybody writes without a scheme. */
const LINK =
  /https?:\/\/[^\s<>"`{}|\\^]+|(?<![\w./@-])(?:www\.|(?:github\.com|gitlab\.com|huggingface\.co|hf\.co)\/)[^\s<>"`{}|\\^]+/gi;

/** Punctuation of the sentence around a link, not of the link. */
const TRAILING = ".,;:!?'\"’”»*_~";

/** A bracket that closes text around the link ends it: "(https://a.org/x) and". Its own pairs stay. */
function beforeStrayBracket(raw: string): string {
  let depth = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "(" || raw[i] === "[") depth++;
    if (raw[i] === ")" || raw[i] === "]") depth--;
    if (depth < 0) return raw.slice(0, i);
  }
  return raw;
}

/** Length of a link without the punctuation that follows it. */
function linkLength(raw: string): number {
  let end = raw.length;
  while (end > 0 && TRAILING.includes(raw[end - 1] ?? "")) end--;
  return end;
}

function parse(text: string): URL | null {
  try {
    return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
}

function kindOf(url: URL): PaperLink["kind"] {
  const host = url.hostname.replace(/^www\./, "");
  return SITES.find((s) => s.host.test(host) && (s.path?.test(url.pathname) ?? true))?.kind ?? "project";
}

/** Sites whose front page is never what is meant: an empty path there means that a space broke the link. */
const NEEDS_PATH = /(^|\.)(github\.com|gitlab\.com|huggingface\.co|hf\.co)$/;
const BROKEN_PATH = /^ [\w.-]+\/[\w./-]*\w/;

/**
 * Links of an abstract in reading order, each with its place: `start` to `end` is the link as written. The url has
 * a scheme, and not the space where one broke it.
 */
export function findLinks(abstract: string): PaperLink[] {
  const links: PaperLink[] = [];
  for (const match of abstract.matchAll(LINK)) {
    const start = match.index;
    const raw = beforeStrayBracket(match[0]);
    let end = start + linkLength(raw);
    let url = parse(abstract.slice(start, end));
    if (!url || !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) continue;
    if (url.pathname === "/" && NEEDS_PATH.test(url.hostname)) {
      const rest = BROKEN_PATH.exec(abstract.slice(start + raw.length))?.[0];
      const mended = rest && parse(raw.replace(/\/?$/, "/") + rest.slice(1));
      if (!rest || !mended) continue;
      end = start + raw.length + rest.length;
      url = mended;
    }
    const written = abstract.slice(start, end).replace(/\s+/g, "");
    links.push({
      url: /^https?:\/\//i.test(written) ? written : `https://${written}`,
      kind: kindOf(url),
      start,
      end,
    });
  }
  return links;
}
