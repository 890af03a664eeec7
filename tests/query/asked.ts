/** Parameters of every combination of filters, for databases of `made.ts`. */
import crypto from "node:crypto";
import fc from "fast-check";
import {
  BOUNDS,
  EFFICIENCY_QUANTITIES,
  MEMORY_KINDS,
  PHASES,
  QUANTITIES,
  SUBJECTS,
} from "@/lib/claims/types";
import { PAPER_KINDS } from "@/lib/labels/types";
import { NO_PARAMS, type Params } from "@/lib/query";
import { QUALITY_OUTCOMES } from "@/lib/query/quality";
import type { Range } from "@/lib/query/range";
import { SORT_KEYS } from "@/lib/query/sort";
import { DIGEST_TEXTS, DOMAINS, FACTORS, ORGANISATIONS, SEEN, TECHNIQUES, WORDS } from "./made";

export const digestKey = (text: string) =>
  crypto.createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Mostly nothing, so that a combination still lets papers through. */
const sometimes = <T>(value: fc.Arbitrary<T>, none: T, weight = 2): fc.Arbitrary<T> =>
  fc.oneof({ weight: 16, arbitrary: fc.constant(none) }, { weight, arbitrary: value });

/** Values of a list and what is not stated, each asked for in one of the three ways. */
const anyOf = (list: readonly string[], weight = 2) => {
  const value = fc.constantFrom(...list, ...list, "not-stated");
  const entry = fc.tuple(fc.constantFrom("", "", "", "all:", "not:"), value).map((parts) => parts.join(""));
  return sometimes<string[]>(fc.uniqueArray(entry, { minLength: 1, maxLength: 3 }), [], weight);
};

const range = (ends: readonly number[]) =>
  sometimes<Range | null>(
    fc
      .tuple(fc.constantFrom(...ends, null), fc.constantFrom(...ends, null))
      .map(([a, b]) =>
        a !== null && b !== null && a > b
          ? { from: b, to: a }
          : a === null && b === null
            ? null
            : { from: a, to: b },
      ),
    null,
  );

const flag = sometimes(fc.constant(true), false, 1);

/** A word, two words, a phrase or a beginning of one. */
const search = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((w) => w.join(" ")),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((w) => `"${w.join(" ")}"`),
  fc.constantFrom("s", "to", "CAFE", "nothing-like-it"),
);

const sort = fc
  .uniqueArray(fc.constantFrom(...SORT_KEYS), { maxLength: 3 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.boolean().map((descending) => ({ key, descending })))));

/** Any state of the filters and of the order. */
export const asked: fc.Arbitrary<Params> = fc
  .record({
    q: sometimes<string | null>(search, null, 1),
    technique: anyOf([...TECHNIQUES, "other"]),
    domain: anyOf(DOMAINS),
    organisation: anyOf([...ORGANISATIONS.map((o) => o.handle), "nobody"]),
    digest: anyOf(DIGEST_TEXTS.map(digestKey)),
    year: range([2020, 2021, 2023, 2025]),
    tokens: range([-100, 0, 33.333333, 50, 90]),
    accuracy: range([-9, -3, 0, 2, 4]),
    factor: range(FACTORS),
    quantity: anyOf(QUANTITIES),
    bound: anyOf(BOUNDS),
    subject: anyOf(SUBJECTS),
    phase: anyOf(PHASES, 1),
    gain: anyOf(EFFICIENCY_QUANTITIES.slice(0, 3), 1),
    quality: anyOf(QUALITY_OUTCOMES, 1),
    within: sometimes<number | null>(fc.constantFrom(0, 1, 2.5, 4), null),
    type: anyOf(PAPER_KINDS, 1),
    benchmark: anyOf(["gsm8k", "math", "arcc", "heldouttasks"], 1),
    baseline: anyOf(["llama27b", "densemodel"], 1),
    memory: anyOf(MEMORY_KINDS, 1),
    measure: anyOf(["accuracy", "f1score"], 1),
    unsure: flag,
    since: sometimes<string | null>(
      fc.constantFrom("2025-06-02", "2025-06-03", ...SEEN, "2025-06-09T08:00:00.001Z"),
      null,
      1,
    ),
    code: flag,
    paired: flag,
    sure: flag,
    sort,
  })
  .map((some) => ({ ...NO_PARAMS, ...some }) as Params);
