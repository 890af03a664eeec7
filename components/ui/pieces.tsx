import { tidyText } from "@/lib/format";
import type { Piece } from "@/lib/query/types";

/** A text with the words of a search marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  const placed = pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { ...piece, start };
  });
  return placed.map((piece) =>
    piece.hit ? (
      <mark key={piece.start} className="hit">
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}

/** The same text without marks, LaTeX tidied. */
export const plainPieces = (pieces: readonly Piece[]): string => tidyText(pieces.map((p) => p.text).join(""));
