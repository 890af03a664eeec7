import type { NumberUnit } from "../../2-numbers";
import { norm } from "../look";
import { isWritten } from "../rules/compared-score";
import { leftOf } from "../rules/govern";
import type { Anchor } from "../types";

type Flag = (at: Anchor) => boolean;

const LITTLE = /^(only|just|mere|merely|little|few|solely|minimal|small)$/;

/** Said to be little: "only 3%", "just under 3%", "<3%". */
function little({ view, first, mention }: Anchor): boolean {
  if (mention.hedge === "<") return true;
  for (let k = leftOf(view, first) + 1; k < first; k += 1) if (LITTLE.test(norm(view, k))) return true;
  return false;
}

/** What may be asked of a number besides its unit, behind a comma: `NUM%,little`. */
const FLAGS: Readonly<Record<string, Flag>> = {
  little,
  /** Below one. */
  part: ({ mention }) => mention.value < 1,
  /** More than one. */
  times: ({ mention }) => mention.value > 1,
  /** Below a hundred. */
  share: ({ mention }) => (mention.high ?? mention.value) < 100,
  /** More than half of a whole. */
  most: ({ mention }) => mention.value > 50,
  /** As scores are written: with a percent, points or decimals. */
  written: isWritten,
  plain: ({ mention }) => mention.sign === null,
  /** "half". */
  half: ({ mention }) => mention.words === "half",
  /** Written "from A to B". */
  from: ({ mention }) => mention.range === "from",
  /** Not written "from A to B". */
  still: ({ mention }) => mention.range !== "from",
};

const UNITS: Readonly<Record<string, NumberUnit>> = { "%": "%", x: "x", pp: "pp", "-": "none" };

/** The units that a number may have where `NUM%` or the like is written: any unit of change where none is named. */
export function unitsOf(written: string): NumberUnit[] {
  const [units = ""] = written.slice("NUM".length).split(",");
  return (units.match(/%|x|pp|-/g) ?? ["%", "x", "pp"]).map((unit) => UNITS[unit] as NumberUnit);
}

/** The test that `NUM`, `NUM%`, `NUMx%`, `NUM-`, `NUM%,little` stand for: any unit of change where none is named. Throws on an unknown flag. */
export function numberTest(written: string): Flag {
  const [, ...names] = written.split(",");
  const allowed = unitsOf(written);
  const flags = names.map((name) => {
    const flag = FLAGS[name];
    if (!flag) throw new Error(`unknown flag "${name}" of a number in a rule`);
    return flag;
  });
  return (at) => allowed.includes(at.mention.unit) && flags.every((flag) => flag(at));
}
