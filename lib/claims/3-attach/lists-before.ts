import { decimal } from "./alike";
import { item, norm } from "./look";
import type { Finding } from "./match";
import type { View } from "./types";

/** The number whose list the n-th goes on with, where it goes on with any. */
export const numberBefore = (
  view: View,
  kept: Map<number, Finding[]>,
  numbers: number[],
  n: number,
): number | undefined =>
  lastRead(view, kept, numbers, n) ?? beforeLevels(kept, numbers, n) ?? outsideBracket(view, numbers, n);

/** "55.4% for 1-shot tasks and 57.1%": the number before those, two at most, that name a setting and measure nothing. */
function lastRead(
  view: View,
  kept: Map<number, Finding[]>,
  numbers: number[],
  n: number,
): number | undefined {
  let k = n - 1;
  while (k >= n - 2 && k > 0 && !kept.has(numbers[k] as number) && isCount(view, numbers[k] as number))
    k -= 1;
  const outer = numbers[k];
  return k < n - 1 && outer !== undefined && kept.has(outer) ? outer : undefined;
}

/** A whole number without a unit. */
function isCount(view: View, i: number): boolean {
  const mention = item(view, i)?.mention;
  return mention?.unit === "none" && Number.isInteger(mention.value) && !decimal(view, i);
}

/** "by 1.75% (77.65% vs. 75.90%) and 1.5%": the number that two levels set against one another explain. */
function beforeLevels(kept: Map<number, Finding[]>, numbers: number[], n: number): number | undefined {
  let k = n - 1;
  while (k >= 0 && kept.get(numbers[k] as number)?.[0]?.rule === "level.versus") k -= 1;
  return k < n - 1 ? numbers[k] : undefined;
}

/** The number before the n-th; where that one explains another in a bracket, "81.8% (+5.9%), 34.7%", the one it explains. */
function outsideBracket(view: View, numbers: number[], n: number): number | undefined {
  const last = numbers[n - 1];
  const [i, outer] = [numbers[n] as number, numbers[n - 2]];
  if (last === undefined || outer === undefined || i < last) return last;
  return enclosed(view, last) && outer === last - 2 ? outer : last;
}

/** "aNLI (87.3%)": alone in a bracket. */
export const enclosed = (view: View, i: number): boolean =>
  norm(view, i - 1) === "(" && norm(view, i + 1) === ")";
