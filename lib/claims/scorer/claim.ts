import type { Draft } from "./types";

/** What a claim says and which rule made it. */
export function ofClaim(claim: Draft): string[] {
  const { rule, quantity, unit, direction, bound, subject, measure } = claim;
  return [
    `rule ${rule}`,
    `rules ${rule.split(".")[0]}`,
    `claims ${quantity}`,
    `claims ${quantity} in ${unit}`,
    `claims ${quantity} ${direction}`,
    `bound ${bound}`,
    `subject ${subject}`,
    measure === null ? "no measure" : `measure ${measure.toLowerCase()}`,
    `measure ${measure?.toLowerCase()} in ${unit} by ${rule.split(".")[0]}`,
    ...(["benchmark", "model", "baseline"] as const).map(
      (name) => `${claim[name] ? "names a" : "no"} ${name}`,
    ),
    ...ofValue(claim),
  ];
}

const SIZES = [1, 2, 5, 10, 20, 50, 100, 1000];

function ofValue({ value, unit, numbers }: Draft): string[] {
  if (value.kind === "parity") return [];
  if (value.kind === "range") return [`range in ${unit}`];
  const most = SIZES.find((size) => value.value <= size);
  return [
    `value ${most === undefined ? "over 1000" : `up to ${most}`} in ${unit}`,
    `${Number.isInteger(value.value) ? "whole number" : "decimals"} in ${unit}`,
    ...(numbers.length > 1 ? ["worked out of two numbers"] : []),
  ];
}
