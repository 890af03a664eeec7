import type { LabelView } from "@/lib/query/types";
import { labelWords, papers } from "./words";

/** The page in two sentences: what the label covers, and how many papers say what of it. */
export function factsOf(view: LabelView, all: number): string {
  const { kind, name, unstated: u } = view;
  const what = labelWords(kind, name);
  const covers = what ? `${capital(what)}. ` : "";
  const who =
    kind === "technique"
      ? `${view.papers} of ${papers(all)} propose or study it`
      : `${view.papers} of ${papers(all)} apply their work here`;
  if (view.papers === 0) return `${covers}No paper here has this label.`;
  const paired = u.gains - u.gainWithoutQuality;
  const gains =
    u.gains === 0
      ? "none states a gain as a number"
      : `${u.gains} ${u.gains === 1 ? "states" : "state"} a gain as a number, ${
          paired === 0 ? "none" : paired
        } of them together with the quality of the same setting`;
  const kept =
    view.parity > 0
      ? `; ${view.parity} ${view.parity === 1 ? "says" : "say"} in words that quality is kept`
      : "";
  return `${covers}${who}: ${gains}${kept}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
