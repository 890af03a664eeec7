import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../lib/claims/1-text";
import { findParity, inWords } from "../../lib/claims/3-attach/parity";
import { type PairClaim, pairClaims } from "../../lib/claims/5-pair";
import { type GoldClaim, type GoldRecord, parseGold, parsePapers } from "../../lib/evaluate";

const SETS = [
  ["data/gold/digest.jsonl", "data/gold/digest-papers.jsonl"],
  ["../shared/gold/dev-elsewhere.jsonl", "../shared/gold/dev-elsewhere-papers.jsonl"],
] as const;

/** A labelled claim where it stands in the abstract; where several share a quote, its number tells its place. */
function located(abstract: string, claims: GoldClaim[], claim: GoldClaim): PairClaim | null {
  const start = abstract.indexOf(claim.quote);
  if (start < 0) return null;
  const span = { start, end: start + claim.quote.length };
  const shared = claims.some((other) => {
    const at = abstract.indexOf(other.quote);
    return other !== claim && at >= 0 && at < span.end && at + other.quote.length > start;
  });
  const digits = String(claim.value);
  const at = shared && claim.value ? claim.quote.indexOf(digits) : -1;
  const number = { start: start + at, end: start + at + digits.length };
  const { quantity, direction, subject, measure = null, benchmark = null } = claim;
  return { quantity, direction, subject, measure, benchmark, span: at < 0 ? span : number };
}

function pairFigures(gold: GoldRecord[], abstracts: Map<string, string>) {
  let [matched, given, asked] = [0, 0, 0];
  for (const record of gold) {
    const abstract = abstracts.get(record.paper) ?? "";
    const kept = record.claims.flatMap((claim, index) => {
      const claimed = located(abstract, record.claims, claim);
      return claimed ? [{ claimed, index }] : [];
    });
    const pairs = pairClaims(
      abstract,
      analyse(abstract).sentences,
      kept.map(({ claimed }) => claimed),
    );
    const got = pairs.map((p) => `${kept[p.efficiency]?.index},${kept[p.quality]?.index}`);
    const allowed = new Set((record.tradeoffs_also ?? []).map(String));
    const must = new Set(record.tradeoffs.map(String));
    matched += got.filter((pair) => must.has(pair)).length;
    given += got.filter((pair) => !allowed.has(pair)).length;
    asked += must.size;
  }
  return { precision: matched / given, recall: matched / asked };
}

function parityFigures(gold: GoldRecord[], abstracts: Map<string, string>) {
  let [right, given, found, asked] = [0, 0, 0, 0];
  for (const record of gold) {
    const abstract = abstracts.get(record.paper) ?? "";
    const spans = findParity(inWords(analyse(abstract))).map(({ span }) => span);
    const want = record.claims.filter(({ quantity }) => quantity === "parity");
    const places = want.map(({ quote }) => ({
      start: abstract.indexOf(quote),
      end: abstract.indexOf(quote) + quote.length,
    }));
    const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    given += spans.length;
    right += spans.filter((span) => places.some((place) => overlap(span, place))).length;
    asked += want.filter(({ optional }) => !optional).length;
    found += want.filter(
      (claim, i) => !claim.optional && spans.some((span) => overlap(span, places[i] ?? span)),
    ).length;
  }
  return { precision: right / given, recall: found / asked };
}

describe.each(SETS)("on the labels of %s", (goldFile, papersFile) => {
  const absent = !existsSync(goldFile);
  const why = absent ? ": skipped, these labels are not here" : "";
  const read = () => {
    const papers = parsePapers(readFileSync(papersFile, "utf8"), papersFile);
    return [
      parseGold(readFileSync(goldFile, "utf8"), goldFile),
      new Map(papers.map((p) => [p.paper, p.abstract])),
    ] as const;
  };

  it.skipIf(absent)(`labelled claims are paired as a reader pairs them${why}`, () => {
    const { precision, recall } = pairFigures(...read());
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.skipIf(absent)(`statements that quality is kept are found${why}`, () => {
    const { precision, recall } = parityFigures(...read());
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
