import { normAt } from "./look";
import { isIn, type WordRun } from "./pattern";

const NUMBER = /^[~<>≤≥±+-]?\d/;
/** What may stand between a statement and the number that says how much was lost. */
const LEADS =
  /^(of|within|by|at|above|over|around|about|only|just|up|to|under|below|less|than|e\.g|i\.e|\(|,|:|<|>|~|=|\$|\\|sim|approximately|@|-|roughly|nearly|an|a|average|which|ranges?|ranging|from)$/;
/** Units of what was spent, never of what was lost. */
const COST_UNIT =
  /^(?:h|hours?|min|minutes?|s|sec|seconds?|ms|days?|weeks?|gpus?|gb|mb|epochs?|steps?|iterations?|×|x|times)$/;

/** Whether a number close after the statement says how much was lost: "negligible loss (0.1 %)". */
export function numberFollows(run: WordRun, end: number, limit: number): boolean {
  let i = end;
  while (i < Math.min(limit, end + 6) && LEADS.test(normAt(run, i)) && !NUMBER.test(normAt(run, i))) i += 1;
  if (i >= Math.min(limit, end + 6) || !NUMBER.test(normAt(run, i))) return false;
  if (normAt(run, i - 1) === "," && opensItem(run, i, limit)) return false;
  // "the accuracy of 2-bit networks" tells no loss.
  return normAt(run, i + 1) !== "-" && !numberOfCost(run, i, limit);
}

/** "the same error, 3% WER reduction": behind a comma a number with words of its own is the next item of a list. */
function opensItem(run: WordRun, at: number, limit: number): boolean {
  const next = /^[%×]$/.test(normAt(run, at + 1)) ? at + 2 : at + 1;
  return (
    next < limit &&
    /^[a-z]{3,}$/.test(normAt(run, next)) &&
    !/^(?:for|relative|absolute|average)$/.test(normAt(run, next))
  );
}

/** What a system was set to. */
const SETTINGS = /^(?:sparsity|sparse|pruning|compression|bits?|quantization|resolution)$/;

/** "comparable results at 40% lower cost", "comparable accuracy within 31 h", "preserves accuracy at 50% sparsity": the number is of what was saved, spent or set. */
function numberOfCost(run: WordRun, at: number, limit: number): boolean {
  if (COST_UNIT.test(normAt(run, at + 1))) return true;
  const set = [1, 2, 3].find((k) => SETTINGS.test(normAt(run, at + k)));
  if (set !== undefined && ![1, 2].some((k) => k < set && NUMBER.test(normAt(run, at + k)))) return true;
  const spent = (i: number) => isIn(run.words[i], "efficiency") || normAt(run, i) === "faster";
  for (let i = at + 1; i < Math.min(limit, at + 8); i += 1) {
    if (/^[,;.)]$/.test(normAt(run, i)) || isIn(run.words[i], "quality")) return false;
    if (spent(i)) return true;
  }
  return false;
}
