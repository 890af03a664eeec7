import { ACCURACY, cueOf, item, norm } from "../look";
import type { Rule, View } from "../types";
import { isWritten } from "./compared-score";
import { ofElse, ofQuality } from "./context";
import { type Governor, governor, leftOf } from "./govern";

/** "raises VideoFoo from 70.1% to 76.4%": what is raised has a name and no lexicon knows it. */
export const fromToUnnamed: Rule = {
  id: "from-to.unnamed",
  says: "verb of improving or raising, what no lexicon knows, then from one level to another",
  example: "It raises VideoFoo from 70.1% to 76.4%.",
  not: "It raises the pruning ratio from 70% to 80%.",
  when: (at) => {
    const { view, mention } = at;
    const from = leftOf(view, at.first);
    if (mention.range !== "from" || !isWritten(at) || norm(view, from) !== "from") return null;
    const begins = norm(view, from - 1) === "(" ? inBracket(view, from - 1) : raised(view, from);
    if (begins < 0) return null;
    // What is improved from more to less is an error.
    const rises =
      (mention.high ?? 0) > mention.value || cueOf(item(view, begins), "verb")?.change === "better";
    return {
      terms: [ACCURACY],
      direction: rises ? "better" : "worse",
      gives: "fromTo",
      from: begins,
      to: at.last,
    };
  },
};

/** "results on form understanding (from 78.95 to 85.14)": the bracket behind a task or benchmark. */
const inBracket = (view: View, open: number): number => (ofQuality(view, open) ? open - 1 : -1);

/** The verb that raises something; -1 where there is none or it raises no score. */
function raised(view: View, from: number): number {
  const gov = governor(view, from - 1, ["verb"]);
  if (gov && falls(view, gov, from)) return gov.at;
  if (!gov || gov.crossed >= 0 || from - gov.at < 2 || ofElse(view, gov.at + 1, from - 1)) return -1;
  return improves(gov) || (lifts(gov) && standing(view, gov.at + 1, from - 1)) ? gov.at : -1;
}

/** "On FooBench, GPT-5 drops from 91.2% to 33.1%": who falls has a name, and a score or benchmark is spoken of. */
const falls = (view: View, { cue, at }: Governor, from: number): boolean =>
  at === from - 1 &&
  cue.some((c) => c.change === "down" && !c.quantity) &&
  item(view, at - 1)?.named === true &&
  (ofQuality(view, at) || (norm(view, 0) === "on" && item(view, 1)?.named === true && at < 12));

const improves = ({ cue }: Governor): boolean => cue.some((c) => c.change === "better" && !c.quantity);
const lifts = ({ cue }: Governor): boolean => cue.some((c) => c.change === "up" && !c.quantity);

/** Something with a name, or an average or result. */
export function standing(view: View, from: number, to: number): boolean {
  for (let k = from; k <= to; k += 1)
    if (item(view, k)?.named || /^(average|mean|overall|result|results|baseline)$/.test(norm(view, k)))
      return true;
  return false;
}
