/** Reads a text away from the page, by the rooms that read on the server too. Nothing is sent anywhere. */
import { KNOWN_FORMS, preview } from "@/lib/preview";
import { textOf } from "@/lib/preview/file";
import type { PreviewPaper, Unreadable } from "@/lib/preview/types";
import type { Answer, Ask } from "./messages";

/** Papers that are told of together. */
const MANY = 20;

const tell = (answer: Answer) => self.postMessage(answer);
const refuse = (why: Unreadable) => tell({ is: "unreadable", why });

function read(text: string, name?: string, note: string | null = null): void {
  const found = preview(text, name, note);
  if ("found" in found) {
    refuse(found);
    return;
  }
  tell({ is: "source", source: found.source });
  let papers: PreviewPaper[] = [];
  const flush = () => {
    if (papers.length > 0) tell({ is: "papers", papers });
    papers = [];
  };
  for (const paper of found.papers) {
    papers.push(paper);
    if (papers.length === MANY) flush();
  }
  flush();
  tell({ is: "done" });
}

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  if ("text" in data) {
    read(data.text, data.name);
    return;
  }
  const opened = await textOf(data.file);
  if ("found" in opened) refuse({ line: null, found: opened.found, known: KNOWN_FORMS });
  else read(opened.text, data.file.name, opened.note);
};
