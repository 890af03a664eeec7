import type { Text } from "../1-text";
import { MEASURING, PROPOSES, STUDY_TEXT, STUDY_TITLE } from "../lexicon/subjects";

/** What kind of paper it is, as far as its subject goes. */
export interface PaperKind {
  /** It studies or measures what others made, and brings no method of its own. */
  study: boolean;
  /** First sentence that speaks of the paper's own work. */
  ownFrom: number;
}

const OWN_OPENER = /\b(we|our|ours|this paper|this work|this study|in this (paper|work|study|article)|this article|here,)\b/i;

/** Reads from title and abstract whether the paper proposes something or studies what is there. */
export function paperKind(title: string, text: Text): PaperKind {
  const own = text.sentences.findIndex((s) => OWN_OPENER.test(text.source.slice(s.start, Math.min(s.end, s.start + 2000))));
  const head = text.source.slice(0, 6000);
  const proposes = proposal(text);
  const study = (STUDY_TITLE.test(title.slice(0, 400)) || STUDY_TEXT.test(head)) && proposes !== "method";
  return { study: study || proposes === "measure", ownFrom: own < 0 ? 0 : own };
}

/** What stands behind the first "we propose" or "we introduce": a method, or something that measures. */
function proposal(text: Text): "method" | "measure" | null {
  let measure = false;
  const { tokens } = text;
  const limit = Math.min(tokens.length, 2000);
  for (let i = 1; i < limit; i += 1) {
    if (!PROPOSES.has(tokens[i]?.norm ?? "")) continue;
    const before = [tokens[i - 1]?.norm, tokens[i - 2]?.norm, tokens[i - 3]?.norm];
    const subject = before.some((w) => w === "we" || w === "paper" || w === "work" || w === "study" || w === "article");
    if (!subject && !(tokens[i]?.norm === "proposed" && ["the", "our"].includes(before[0] ?? ""))) continue;
    if (!subject) return "method";
    let measures = false;
    for (let k = i + 1; k < Math.min(limit, i + 14); k += 1) {
      const word = tokens[k]?.norm ?? "";
      if (["that", "which", "to", "for", "by", "."].includes(word)) break;
      if (MEASURING.has(word)) measures = true;
    }
    if (!measures) return "method";
    measure = true;
  }
  return measure ? "measure" : null;
}
