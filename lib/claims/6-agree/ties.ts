import type { NumberMention } from "../2-numbers";
import type { Item, View } from "../3-attach/types";
import type { Span } from "../types";

/** Two numbers that a change is worked out of, and where they stand. */
export interface Levels {
  /** False where "vs" leaves open which came first. */
  ordered: boolean;
  from: { value: number; span: Span };
  to: { value: number; span: Span };
  unit: NumberMention["unit"];
}

/** A change in another form beside it: "4x (75%)". */
export interface OtherForm {
  mention: NumberMention;
  span: Span;
}

/** "45% from 3.9 s to 2.1 s" and "from 3.9 s to 2.1 s, a 45% gain" stand this near, in items. */
const NEAR = 9;

/** Words between a change and two levels that begin another statement. */
const ANOTHER = /^(and|while|whereas|but|with|when|where|or|as|than|respectively|of|;)$/;

const at = (view: View, i: number): Item | undefined => view.items[i];
const isNumber = (view: View, i: number): boolean => at(view, i)?.kind === "number";

/** The two levels that the text ties to the change at item `i`: in a bracket behind it, or "from A to B" beside it. */
export function levelsOf(view: View, i: number): Levels | null {
  return bracketed(view, i) ?? beside(view, i, 1) ?? beside(view, i, -1);
}

const EITHER = /^(vs|versus|→|to|against)$/;

/** "by 1.2 points (71.3 vs. 70.1)", "45% (from 3.9 to 2.1 s)": nothing but the two levels in the bracket. */
function bracketed(view: View, i: number): Levels | null {
  const open = bracketAfter(view, i);
  if (open < 0) return null;
  const from = at(view, open + 1)?.norm === "from" ? open + 2 : open + 1;
  const first = at(view, from)?.mention;
  if (!first) return null;
  if (first.range === "from") return closes(view, from + 1) ? levelsIn(first) : null;
  const second = EITHER.test(at(view, from + 1)?.norm ?? "") ? at(view, from + 2)?.mention : null;
  if (!second || first.high !== null || second.high !== null || !closes(view, from + 3)) return null;
  const [a, b] = [first.numbers[0], second.numbers[0]];
  const ordered = /^(→|to)$/.test(at(view, from + 1)?.norm ?? "");
  return a && b
    ? {
        ordered,
        from: { value: first.value, span: a },
        to: { value: second.value, span: b },
        unit: second.unit,
      }
    : null;
}

/** The item of a bracket that opens within three words behind item `i`; -1 where none does. */
function bracketAfter(view: View, i: number): number {
  for (let k = i + 1; k <= i + 4; k += 1) {
    const item = at(view, k);
    if (item?.norm === "(") return k;
    if (item?.kind !== "word" || ANOTHER.test(item.norm)) return -1;
  }
  return -1;
}

/** Whether the bracket closes at item `i`, a unit in front of it passed over. */
const closes = (view: View, i: number): boolean =>
  at(view, i)?.norm === ")" || (at(view, i)?.kind === "word" && at(view, i + 1)?.norm === ")");

/** "from A to B" with no other number and no new statement between it and the change. */
function beside(view: View, i: number, step: 1 | -1): Levels | null {
  let comma = false;
  for (let k = i + step; Math.abs(k - i) <= NEAR; k += step) {
    const item = at(view, k);
    if (!item || ANOTHER.test(item.norm)) return null;
    if (item.norm === "," || item.norm === "(") comma = true;
    if (!isNumber(view, k)) continue;
    // Levels in front of their change are told from an earlier statement by the comma or bracket between.
    return item.mention?.range === "from" && (step > 0 || comma) ? levelsIn(item.mention) : null;
  }
  return null;
}

function levelsIn({ value, high, numbers, unit }: NumberMention): Levels | null {
  const [a, b] = numbers;
  return a && b && high !== null
    ? { ordered: true, from: { value, span: a }, to: { value: high, span: b }, unit }
    : null;
}

/** What may stand beside the other form in its bracket. */
const SAID_AGAIN =
  /^(a|an|or|i\.e|reduction|decrease|increase|improvement|faster|less|fewer|lower|smaller|saving|savings|speedup)$/;

/** "4x (75%)", "75% (4x) less": the same change as a factor and in per cent, in a bracket right behind. */
export function otherForm(view: View, i: number): OtherForm | null {
  if (at(view, i + 1)?.norm !== "(") return null;
  let found: NumberMention | null = null;
  for (let k = i + 2; k <= i + 6; k += 1) {
    const item = at(view, k);
    if (item?.norm === ")") break;
    if (item?.mention && !found) found = item.mention;
    else if (!item || !SAID_AGAIN.test(item.norm)) return null;
  }
  const units = [at(view, i)?.mention?.unit, found?.unit].sort().join("");
  const span = found?.numbers[0];
  return found && span && found.high === null && units === "%x" ? { mention: found, span } : null;
}
