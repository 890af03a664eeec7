import type { PaperKeys } from "@/lib/preview/types";
import type { Known } from "@/lib/query/types";

/** What storing a paper would do, as far as hashes tell. */
export type Fate = "new" | "known" | "revised" | "title";

export const FATE_WORDS: Record<Fate, string> = {
  new: "new here",
  known: "known here, the same text",
  revised: "known here, with another text",
  title: "a paper of this title is here: its text decides whether it is the same",
};

/** A way to tell papers apart from those that are stored. */
export function fatesOf(known: Known): (keys: PaperKeys) => Fate {
  const [texts, ids, slugs] = [new Set(known.texts), new Set(known.ids), new Set(known.slugs)];
  return (keys) => {
    if (texts.has(keys.text)) return "known";
    if (keys.ids.some((id) => ids.has(id))) return "revised";
    return slugs.has(keys.slug) ? "title" : "new";
  };
}
