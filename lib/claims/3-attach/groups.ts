import { type NumberMention, type NumberUnit, sameShape } from "../2-numbers";
import { HEDGE_WORDS } from "../lexicon/grammar";
import { item, norm } from "./look";
import type { Anchor, View } from "./types";

const JOINTS = new Set([",", "and", "or", "/", "&", "vs"]);

/** Lists of numbers of one unit with nothing but commas, "and" and hedges between: "1.6%, 1.0%, and 0.4%", "1.3x/1.9x". */
export function groups(view: View, free: (i: number) => boolean): Anchor[] {
  const found: Anchor[] = [];
  let members: number[] = [];
  const close = (): void => {
    if (members.length) found.push(...anchors(view, members));
    members = [];
  };
  for (let i = 0; i < view.items.length; i += 1) {
    if (item(view, i)?.kind !== "number") continue;
    if (!free(i)) {
      close();
      continue;
    }
    const last = members.at(-1);
    if (last !== undefined && !joined(view, last, i)) close();
    members.push(i);
  }
  close();
  return found;
}

function joined(view: View, a: number, b: number): boolean {
  let joint = false;
  for (let k = a + 1; k < b; k += 1) {
    const word = norm(view, k);
    if (word === "vs") return false;
    if (JOINTS.has(word) || word === "well") joint = true;
    else if (word === "as" && (norm(view, k + 1) === "well" || norm(view, k - 1) === "well")) continue;
    else if (!HEDGE_WORDS.has(word) || word === "by" || word === "with") return false;
  }
  // "loss by 52.7%, 92% accuracy": the second has a noun of its own, the first has its verb.
  if (b - a === 2 && norm(view, a + 1) === "," && item(view, b + 1)?.term && norm(view, a - 1) === "by")
    return false;
  // "improvements of 1.36% 0.78% and 7.02%": a comma was lost.
  const lost =
    b - a === 1 &&
    item(view, a)?.mention?.unit !== "none" &&
    item(view, a)?.mention?.unit === item(view, b)?.mention?.unit;
  return (joint || lost) && b - a <= 6;
}

/** Cuts a list where the unit changes; a bare number takes the unit of the list's end. */
function anchors(view: View, members: number[]): Anchor[] {
  const out: Anchor[] = [];
  let run: number[] = [];
  const unitOf = (i: number): NumberUnit => item(view, i)?.mention?.unit ?? "none";
  const flush = (): void => {
    const last = run.at(-1);
    const mention = last === undefined ? null : item(view, last)?.mention;
    if (run[0] !== undefined && last !== undefined && mention)
      out.push({ view, first: run[0], last, members: run, mention });
    run = [];
  };
  for (const i of members) {
    const before = run.at(-1);
    if (before !== undefined && unitOf(before) !== unitOf(i)) {
      const lends =
        run.every((k) => unitOf(k) === "none" && item(view, k)?.mention?.scale === null) &&
        unitOf(i) !== "none" &&
        tight(view, before, i);
      if (!lends) flush();
    }
    run.push(i);
  }
  flush();
  return out;
}

/** A bare number takes the next one's unit only close by: "3.47 and 2.10 points", "2, 3 and 4 times". */
const tight = (view: View, a: number, b: number): boolean =>
  b - a <= 3 &&
  !(
    norm(view, a + 1) === "," &&
    b - a === 2 &&
    Number.isInteger(item(view, a)?.mention?.value) &&
    (item(view, a)?.mention?.value ?? 0) > 1900
  );

/** The number as a member of its list: with the list's unit where it has none of its own. */
export function memberMention(view: View, i: number, anchor: Anchor): NumberMention {
  const own = item(view, i)?.mention as NumberMention;
  return own.unit === "none" && anchor.mention.unit !== "none" ? sameShape(own, anchor.mention.unit) : own;
}
