import { formatClaim, segments, tidyText } from "@/lib/format";
import type { ClaimView, PaperView } from "@/lib/query/types";
import { drawable } from "./glyphs";

export const WIDTH = 1200;
export const HEIGHT = 630;

const INK = "#1d1d1b";
const QUIET = "#5c5c57";
const MARK = "#dcebf7";

/** Letters of the sentence that have room. */
const LONGEST = 330;

interface Word {
  text: string;
  marked: boolean;
}

/** The words of the sentence, those of the evidence marked; of a long one those around the evidence. */
function wordsOf(claim: ClaimView): Word[] {
  const [from, to] = [claim.start - claim.sentenceStart, claim.end - claim.sentenceStart];
  const words = segments(claim.sentence, [{ start: from, end: to, item: true }]).flatMap(({ shown, marks }) =>
    (drawable(shown).match(/\S+\s*/g) ?? []).map((text) => ({
      text: text.trimEnd(),
      marked: marks.length > 0,
    })),
  );
  const first = Math.max(
    0,
    words.findIndex((w) => w.marked),
  );
  let [low, high] = [first, first];
  let length = 0;
  const fits = (word: Word | undefined) => word !== undefined && length + word.text.length < LONGEST;
  while (fits(words[high]) || fits(words[low - 1])) {
    if (fits(words[high])) length += (words[high++] as Word).text.length + 1;
    if (fits(words[low - 1])) length += (words[--low] as Word).text.length + 1;
  }
  const dots = { text: "…", marked: false };
  return [...(low > 0 ? [dots] : []), ...words.slice(low, high), ...(high < words.length ? [dots] : [])];
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;

/** A claim as a picture of 1200 × 630: its number, its sentence with the evidence marked, its paper. */
export function CardPicture({ claim, paper }: { claim: ClaimView; paper: PaperView }) {
  const said = shorten(drawable(formatClaim(claim)), 60);
  const title = shorten(drawable(tidyText(paper.title)), 130);
  const from = [paper.year, paper.arxivId && `arXiv:${paper.arxivId}`].filter(Boolean).join(" · ");
  return (
    <div
      style={{
        ...{ width: WIDTH, height: HEIGHT, padding: 64, display: "flex", flexDirection: "column" },
        ...{ justifyContent: "space-between", background: "#ffffff", color: INK },
      }}
    >
      <div style={{ fontSize: said.length > 34 ? 52 : 72, lineHeight: 1.15 }}>{said}</div>
      <div style={{ display: "flex", flexWrap: "wrap", fontSize: 30, lineHeight: 1.5 }}>
        {wordsOf(claim).map(({ text, marked }, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: words of a picture never move.
            key={i}
            style={{ paddingRight: 9, background: marked ? MARK : "transparent" }}
          >
            {text}
          </span>
        ))}
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 8, fontSize: 26, color: QUIET }}>
        <span style={{ color: INK }}>{title}</span>
        <span>{from ? `${from} · Tradeoff Atlas` : "Tradeoff Atlas"}</span>
      </div>
    </div>
  );
}
