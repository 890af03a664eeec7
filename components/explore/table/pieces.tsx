import { tidyText } from "@/lib/format";
import type { Piece } from "@/lib/query/types";

/** Text with the searched words marked; without a search the plain text. */
export function Pieces({ pieces, text }: { pieces: readonly Piece[] | undefined; text: string }) {
  if (!pieces || pieces.length === 0) return tidyText(text);
  let at = 0;
  return pieces.map((p) => {
    const key = at;
    at += p.text.length;
    return p.hit ? (
      <mark key={key} className="hit">
        {tidyText(p.text)}
      </mark>
    ) : (
      tidyText(p.text)
    );
  });
}
