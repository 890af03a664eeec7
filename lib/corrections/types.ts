import { z } from "zod";
import { BOUNDS, DIRECTIONS, PHASES, QUANTITIES, SUBJECTS, UNITS } from "@/lib/claims/types";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";

/** What a person can say of what was read from a paper. */
export const KINDS = ["wrong", "change", "add", "labels", "undo"] as const;

const words = z.string().trim().min(1).max(300).nullable();
const offset = z.int().nonnegative();

/** The words of the abstract it is about, and what they were read as: found again in another text or reading. */
export const Anchor = z.object({
  quantity: z.enum(QUANTITIES).nullable(),
  quote: z.string().min(1).max(2000),
  start: offset,
});

/** A claim as a person states it; `value` is 0 for parity. */
export const Stated = z
  .object({
    quantity: z.enum(QUANTITIES),
    value: z.number().nonnegative(),
    high: z.number().positive().nullable(),
    unit: z.enum(UNITS),
    direction: z.enum(DIRECTIONS),
    bound: z.enum(BOUNDS),
    subject: z.enum(SUBJECTS),
    measure: words,
    benchmark: words,
    model: words,
    baseline: words,
    hardware: words,
    phase: z.enum(PHASES).nullable(),
  })
  .refine((c) => c.high === null || c.high > c.value, "a range's larger end must be above the smaller one")
  .refine((c) => c.quantity === "parity" || c.value > 0, "a number must be above 0");

const Labels = z.object({
  techniques: z.array(z.enum(TECHNIQUES)).min(1).max(4),
  domains: z.array(z.enum(DOMAINS)).min(1).max(3),
});

/** What a person says, before it is written down. */
export const Said = z
  .object({
    kind: z.enum(KINDS),
    anchor: Anchor.nullable().default(null),
    claim: Stated.nullable().default(null),
    labels: Labels.nullable().default(null),
    undoes: z.string().nullable().default(null),
    reason: z.string().trim().min(1, "say why").max(1000),
    who: z.string().trim().max(100).nullable().default(null),
  })
  .superRefine(({ kind, anchor, claim, labels, undoes }, context) => {
    const lacks = {
      wrong: anchor === null && "anchor",
      change: (anchor === null && "anchor") || (claim === null && "claim"),
      add: (anchor === null && "anchor") || (claim === null && "claim"),
      labels: labels === null && "labels",
      undo: undoes === null && "undoes",
    }[kind];
    if (lacks) context.addIssue({ code: "custom", path: [lacks], message: `“${kind}” needs ${lacks}` });
  });

/** What names the paper, whatever digest or database it stands in. */
export const PaperName = z.object({
  slug: z.string(),
  title: z.string(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  openReviewId: z.string().nullable(),
  textHash: z.string(),
});

/** One line of the log: never changed and never taken out; what an `undo` names no longer counts. */
export const Correction = Said.safeExtend({
  /** Its name: made of all else. */
  uid: z.string().regex(/^[\da-f]{16}$/),
  /** ISO time. */
  time: z.iso.datetime(),
  paper: PaperName,
});

export type Anchor = z.infer<typeof Anchor>;
export type Stated = z.infer<typeof Stated>;
export type Said = z.infer<typeof Said>;
export type PaperName = z.infer<typeof PaperName>;
export type Correction = z.infer<typeof Correction>;
