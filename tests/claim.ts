/** The one claim that tests of other rooms than the readers' begin with. */
import type { Claim } from "@/lib/claims/types";

/** A claim of 2 times faster at abstract[0, 5), with changes. */
export function claim(change: Partial<Claim> = {}, abstract = ""): Claim {
  const span = change.span ?? { start: 0, end: Math.min(5, abstract.length) };
  return {
    quantity: "speedup",
    value: { kind: "point", value: 2 },
    unit: "x",
    direction: "better",
    bound: "exact",
    subject: "own",
    scoreSense: null,
    memoryKind: null,
    factor: { low: 2, high: 2 },
    measure: null,
    benchmark: null,
    model: null,
    baseline: null,
    hardware: null,
    phase: null,
    spans: { measure: null, benchmark: null, model: null, baseline: null, hardware: null, phase: null },
    quote: abstract.slice(span.start, span.end),
    sentence: { start: 0, end: abstract.length },
    numbers: [],
    rule: "test",
    probability: 0.99,
    sure: true,
    agreement: null,
    ...change,
    span,
  };
}
