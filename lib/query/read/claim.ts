import type { Prisma } from "@/lib/store";
import { CLAIM_FIELDS } from "../claim-fields";
import type { ClaimField } from "../field";
import type { ClaimView } from "../types";

type Declared = (typeof CLAIM_FIELDS)[number];
type ColumnOf<F> = F extends { column: infer C }
  ? Extract<C, string>
  : F extends { key: infer K extends string }
    ? K
    : never;

const FIELDS: readonly ClaimField[] = CLAIM_FIELDS;

/** Every name of a claim in JSON with its column; those made of others have none. */
const NAMES = FIELDS.flatMap(({ key, json = key, column = key }): [keyof ClaimView, string | false][] =>
  json === false ? [] : [[json as keyof ClaimView, column]],
);

/** The column of a claim's name in JSON. */
export const columnOf = (name: keyof ClaimView): string => NAMES.find(([json]) => json === name)?.[1] || name;

/** The declared columns, and where the sentence ends. */
export const claimSelect = {
  ...(Object.fromEntries(NAMES.flatMap(([, column]) => (column ? [[column, true]] : []))) as {
    [F in Declared as ColumnOf<F>]: true;
  }),
  sentenceEnd: true,
} satisfies Prisma.ClaimSelect;

/** A stored claim as it is answered. */
export function claimOf(
  { slug, abstract }: { slug: string; abstract: string },
  row: Prisma.ClaimGetPayload<{ select: typeof claimSelect }>,
): ClaimView {
  const sentence = abstract.slice(row.sentenceStart, row.sentenceEnd);
  const cells: Record<string, unknown> = { ...row, sentence };
  return Object.fromEntries([
    ["paper", slug],
    ...NAMES.map(([name, column]) => [name, cells[column || name]]),
  ]) as ClaimView;
}
