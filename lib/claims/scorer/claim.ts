import type { Draft, Say } from "./types";

const NAMES = ["benchmark", "model", "baseline"] as const;

/** What a claim says and which rule made it. */
export function ofClaim(claim: Draft, say: Say): void {
  const { rule, quantity, unit, direction, bound, subject } = claim;
  const [stage = rule] = rule.split(".");
  const measure = claim.measure?.toLowerCase();
  say(rule, "rule ");
  say(stage, "rules ");
  say(`claims ${quantity}`);
  say(`claims ${quantity} in ${unit}`);
  say(`claims ${quantity} ${direction}`);
  say(bound, "bound ");
  say(subject, "subject ");
  say(measure === undefined ? "no measure" : `measure ${measure}`);
  say(`measure ${measure} in ${unit} by ${stage}`);
  for (const name of NAMES) say(name, claim[name] ? "names a " : "no ");
  ofValue(claim, say);
}

const SIZES = [1, 2, 5, 10, 20, 50, 100, 1000];

function ofValue({ value, unit, numbers }: Draft, say: Say): void {
  if (value.kind === "parity") return;
  if (value.kind === "range") {
    say(unit, "range in ");
    return;
  }
  const most = SIZES.find((size) => value.value <= size);
  say(`value ${most === undefined ? "over 1000" : `up to ${most}`} in ${unit}`);
  say(unit, Number.isInteger(value.value) ? "whole number in " : "decimals in ");
  if (numbers.length > 1) say("worked out of two numbers");
}
