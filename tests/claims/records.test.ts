import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import type { Claim } from "../../lib/claims/types";

/** A sentence with everything that is to be read in it; fields that are left out are not compared. */
interface Case {
  title?: string;
  text: string;
  claims: (Partial<Omit<Claim, "value">> & { value?: number; high?: number })[];
}

const FOLDER = new URL("cases/records/", import.meta.url);

function flat(claim: Claim): Record<string, unknown> {
  const { value } = claim;
  const numbers =
    value.kind === "point"
      ? { value: value.value }
      : value.kind === "range"
        ? { value: value.low, high: value.high }
        : {};
  return { ...claim, ...numbers };
}

describe.each(readdirSync(FOLDER).sort())("%s", (file) => {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));

  it.each(cases.map((c) => [c.text, c] as const))("%s", (text, { title = "", claims }) => {
    const read = readClaims(title, text).claims.map(flat);
    const asked = read.map((claim, i) => {
      const fields = Object.keys(claims[i] ?? { quantity: 0, value: 0, quote: 0 });
      return Object.fromEntries(fields.map((field) => [field, claim[field]]));
    });
    expect(asked).toEqual(claims);
  });
});
