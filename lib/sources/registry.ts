import { arxivPage } from "./arxiv-page";
import { bibtex } from "./bibtex";
import { hfPage } from "./hf-page";
import { hfPaper } from "./hf-page/paper";
import { savedHtml } from "./html";
import { json } from "./json/document";
import { jsonLines } from "./json/lines";
import { arxivMail } from "./mail";
import { markdown } from "./markdown";
import { plainText } from "./plain";
import { delimited } from "./table/delimited";
import { tagged } from "./tags";
import type { Reader } from "./types";
import { xml } from "./xml";

/** Every format that can be read. */
export const READERS: readonly Reader[] = [
  hfPage,
  hfPaper,
  savedHtml,
  json,
  jsonLines,
  xml,
  bibtex,
  ...tagged,
  delimited,
  arxivMail,
  arxivPage,
  markdown,
  plainText,
];
