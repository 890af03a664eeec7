import { isQuality, item } from "./look";
import type { Finding } from "./match";
import type { View } from "./types";

/** Whether a number is of the unit of a finding, or of another in which the same change can be said. */
export const sameUnit = (view: View, i: number, f: Finding | undefined): boolean => {
  const a = item(view, i)?.mention;
  const b = f?.mention;
  if (
    !a ||
    !b ||
    (a.range === "from" && b.range !== "from" && b.range !== "between" && f?.gives !== "fromTo")
  )
    return false;
  // "the size of A from 257 MB to 8.8 MB and B from 193 MB to 7.9 MB"
  if (a.range === "from" && b.range === "from" && f.gives === "fromTo" && a.absolute === b.absolute)
    return true;
  if (a.unit === b.unit) return a.unit !== "none" || f.gives === "level";
  return (
    f.gives === "change" && a.unit !== "none" && b.unit !== "none" && f.term.quantity !== "accuracy_delta"
  );
};

/** "by 3.05 mAP and 0.91 mAP", "by 3.1 on A and 2.4 on B": bare numbers, each with its score behind or written as the first is; also behind points, "8.4 points on A and 6.2 on B". */
export const scoresAgain = (view: View, i: number, f: Finding | undefined): boolean =>
  f?.gives === "change" &&
  isQuality(f.term) &&
  (bare(view, f.at) ||
    (f.mention.unit === "pp" && item(view, i + 1)?.norm !== ")" && item(view, i - 1)?.norm !== "(")) &&
  bare(view, i) &&
  (isQuality(item(view, i + 1)?.term ?? null) || (decimal(view, f.at) && decimal(view, i)));

const bare = (view: View, i: number): boolean => {
  const mention = item(view, i)?.mention;
  return (
    mention?.unit === "none" && mention.scale === null && mention.range !== "from" && mention.sign !== "-"
  );
};

/** Whether all digits of a number have a point among them. */
export const decimal = (view: View, i: number): boolean =>
  item(view, i)?.mention?.numbers.every((n) => /\.\d/.test(view.text.source.slice(n.start, n.end))) === true;
