import { shortName, VERDICT_WORDS } from "@/lib/chart/words";
import type { Verdict } from "@/lib/query/types";

/** A sign beside each word: a full dot, a ring, a half one, so that colour is not the only difference. */
const SIGNS: Record<Verdict["word"], string> = { on: "●", beaten: "○", open: "◐" };

interface Props {
  verdict: Verdict;
  /** Where links to papers open. */
  target?: "_blank" | undefined;
}

/** How a result stands among the others of the view, in one of three words, with its reason. */
export function VerdictWords({ verdict: { word, by, why }, target }: Props) {
  return (
    <span data-verdict={word} className="text-mut text-xs">
      <span aria-hidden="true" className={word === "on" ? "text-(--series-3)" : ""}>
        {SIGNS[word]}{" "}
      </span>
      <span className={word === "on" ? "font-semibold text-(--series-3)" : "text-ink"}>
        {VERDICT_WORDS[word]}
      </span>
      {by && (
        <>
          {" "}
          <a href={`/papers/${by.paper}`} title={by.title} target={target} className="underline">
            {shortName(by.title)}
          </a>
        </>
      )}
      {word !== "on" && `: ${why}`}
    </span>
  );
}
