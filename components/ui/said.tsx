import type { Said } from "@/lib/chart/sentence";
import { TermLink } from "./term";

/** The pieces of a sentence, strong or not; what a newcomer may not know leads to its meaning. */
export function Sayings({ said }: { said: readonly Said[] }) {
  let at = 0;
  return said.map((piece) => {
    const key = at;
    at += piece.text.length;
    return <Saying key={key} {...piece} />;
  });
}

function Saying({ text, strong, term }: Said) {
  const words = term ? <TermLink id={term}>{text}</TermLink> : text;
  return strong ? <strong className="font-semibold">{words}</strong> : <span>{words}</span>;
}
