import { tidyText } from "@/lib/format";
import type { Piece } from "@/lib/query/types";

/** A text with the words of a search marked, LaTeX tidied; without a search the plain text. */
export function Pieces({ pieces, text = "" }: { pieces: readonly Piece[] | undefined; text?: string }) {
  if (!pieces || pieces.length === 0) return tidyText(text);
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark key={key} className="hit">
        {tidyText(piece.text)}
      </mark>
    ) : (
      tidyText(piece.text)
    );
  });
}

/** The same text without marks. */
export const plainPieces = (pieces: readonly Piece[]): string => tidyText(pieces.map((p) => p.text).join(""));
