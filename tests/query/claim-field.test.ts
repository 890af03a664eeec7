import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { readClaims } from "@/lib/claims";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { csvOf } from "@/lib/query/export/csv";
import { CLAIM_FIELDS, type ClaimField } from "@/lib/query/fields";
import { Claim } from "@/lib/query/schema/views";
import { Prisma } from "@/lib/store/generated/sqlite/client";
import { claim, collect, removeDatabases, writtenStore } from "./support";

afterAll(removeDatabases);

/** What of a claim stands in columns of other names; `lib/store/findings.ts` parts it. */
const PARTED: Record<string, string[]> = {
  value: ["valueKind", "value", "high"],
  factor: ["factorLow", "factorHigh"],
  span: ["start", "end"],
  sentence: ["sentenceStart", "sentenceEnd"],
};
/** Columns that are answered with others, or not at all. */
const INNER = ["paperId", "sentenceEnd", "numbers"];

const DECLARED: readonly ClaimField[] = CLAIM_FIELDS;
const columns = Object.keys(Prisma.ClaimScalarFieldEnum);

describe("a new field of a claim touches three places, and this test names the one that is missing", () => {
  it("filled by the reader (lib/claims), it is a column (prisma/schema/models.prisma)", () => {
    const [read] = readClaims(
      "A title",
      "Our method is 2x faster with the same accuracy on ImageNet.",
    ).claims;
    const filled = Object.keys(read ?? {}).flatMap((name) => PARTED[name] ?? [name]);
    // What people change is filled where claims are stored.
    expect([...filled, "corrected", "paperId", "position"].sort()).toEqual([...columns].sort());
  });

  it("as a column, it is declared (lib/query/claim-fields.ts)", () => {
    const declared = DECLARED.flatMap(({ key, column = key }) => (column === false ? [] : [column]));
    expect([...declared, ...INNER].sort()).toEqual([...columns].sort());
  });

  it("declared, it is answered and exported as the reader filled it", async () => {
    const abstract = "Our method is 2x faster in decoding on one A100 than vLLM.";
    const said = {
      measure: "latency",
      benchmark: "MT-Bench",
      model: "Llama",
      baseline: "vLLM",
      hardware: "A100",
    };
    const spans = { ...claim().spans, phase: { start: 29, end: 37 } };
    const agreement = { verdict: "agrees" as const, sum: "2 is 2", with: [{ start: 14, end: 16 }] };
    const given = claim({ ...said, spans, phase: "decoding", scoreSense: "error", agreement }, abstract);
    const store = await writtenStore([{ title: "A", abstract, claims: [given] }]);
    const query = await queryOf(store);
    const [answered] = (await query.paper("a"))?.claims ?? [];
    expect(Claim.strict().parse(answered)).toEqual(answered);
    const csv = (await collect(csvOf(query.papers(NO_PARAMS), NO_PARAMS))).join("");
    const [line = {}] = parse(csv, { columns: true }) as Record<string, string>[];
    for (const { key, json = key, csv: exported } of DECLARED) {
      const value = given[key as keyof typeof given];
      if (json === false || value === undefined || key in PARTED) continue;
      expect([key, answered?.[json as keyof typeof answered]]).toEqual([key, value]);
      if (exported && typeof value === "string") expect([key, line[key]]).toEqual([key, value]);
    }
    await store.close();
  });
});
