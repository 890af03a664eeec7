import type { PreviewPaper, PreviewSource, Unreadable } from "@/lib/preview/types";

/** What the page asks its worker to read. */
export type Ask = { text: string; name?: string } | { file: File };

/** What the worker answers, in this order: one `source`, papers some at a time, `done`; or one `unreadable`. */
export type Answer =
  | { is: "source"; source: PreviewSource }
  | { is: "papers"; papers: PreviewPaper[] }
  | { is: "done" }
  | { is: "unreadable"; why: Unreadable };
