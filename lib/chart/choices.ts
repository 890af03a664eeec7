import { factor, labelInText, QUANTITY_WORDS, signed } from "@/lib/format";
import type { Analysis } from "./analysis";
import { AXIS_WORDS } from "./words";

/** The reader's choices about a picture, in words, for what is saved and shared; empty for the chart as it comes. */
export function choiceWords({ options: o }: Analysis): string[] {
  return [
    o.x !== "any" && `only ${QUANTITY_WORDS[o.x].label}`,
    o.y !== "auto" && `quality in ${AXIS_WORDS[o.y].name}`,
    o.frontier === "strict" && "frontier of what is guaranteed",
    o.group !== "none" && `one frontier per ${o.group}`,
    o.rate !== null && `1 point of quality worth ${factor(o.rate)} the factor`,
    o.zoom &&
      `part from ${factor(o.zoom.factor[0])} to ${factor(o.zoom.factor[1])} and ${signed(o.zoom.accuracy[0], "%")} to ${signed(o.zoom.accuracy[1], "%")}`,
    o.off.length > 0 && `without ${o.off.map(offName).join(", ")}`,
    o.also.includes("other") && "with numbers of baselines",
  ].filter((w) => typeof w === "string");
}

/** A legend entry by its value, whatever it is a value of. */
const offName = (value: string): string =>
  Object.hasOwn(QUANTITY_WORDS, value)
    ? QUANTITY_WORDS[value as keyof typeof QUANTITY_WORDS].label
    : labelInText(value);
