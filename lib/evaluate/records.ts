import { type Claim, isBetterInWords, type Reading } from "../claims/types";
import type { Labels } from "../labels/types";
import type { ClaimRecord, GoldRecord, PaperText, PredictedRecord } from "./types";

/** A claim in the flat format of the label files; a parity statement has value 0. */
export function claimRecord(claim: Claim): ClaimRecord {
  const { value } = claim;
  const [low, high] =
    value.kind === "range" ? [value.low, value.high] : [value.kind === "point" ? value.value : 0, null];
  return {
    quantity: claim.quantity,
    value: low,
    high,
    unit: claim.unit,
    direction: claim.direction,
    bound: claim.bound,
    subject: claim.subject,
    measure: claim.measure,
    benchmark: claim.benchmark,
    model: claim.model,
    baseline: claim.baseline,
    hardware: claim.hardware,
    quote: claim.quote,
    rule: claim.rule,
    sure: claim.sure,
    probability: claim.probability,
  };
}

/** What was read from a paper, in the format of the label files, which have no claim for quality that is said to be better in words: it stands apart, with its gain. */
export function predictedRecord(paper: string, reading: Reading, labels: Labels | null): PredictedRecord {
  const kept = reading.claims.filter((claim) => !isBetterInWords(claim));
  const at = (i: number) => kept.indexOf(reading.claims[i] as Claim);
  const pairs = reading.tradeoffs.map((t): [number, number] => [at(t.efficiency), at(t.quality)]);
  const better = reading.tradeoffs.flatMap((t, i) =>
    pairs[i]?.[1] === -1
      ? [{ efficiency: at(t.efficiency), quote: reading.claims[t.quality]?.quote ?? "" }]
      : [],
  );
  return {
    paper,
    claims: kept.map(claimRecord),
    tradeoffs: pairs.filter(([, quality]) => quality !== -1),
    ...(better.length > 0 && { better }),
    techniques: labels?.techniques.map((label) => label.name) ?? [],
    domains: labels?.domains.map((label) => label.name) ?? [],
  };
}

type Kind = "string" | "array";

/**
 * Parses a JSON Lines file of records that carry a `paper` and the named fields.
 * Throws an error naming file, line and what was expected.
 */
function parseLines<T extends { paper: string }>(
  text: string,
  file: string,
  fields: Record<string, Kind>,
): T[] {
  const records: T[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const at = `${file}, line ${i + 1}`;
    const record = parseObject(line, at);
    for (const [field, kind] of Object.entries<Kind>({ paper: "string", ...fields }))
      checkField(record?.[field], field, kind, at);
    records.push(record as unknown as T);
  }
  return records;
}

function parseObject(line: string, at: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${at}: expected one JSON object, found text that is not JSON`, { cause });
  }
}

function checkField(value: unknown, field: string, kind: Kind, at: string): void {
  if (kind === "array" ? Array.isArray(value) : typeof value === "string") return;
  const expected = kind === "array" ? "a list" : "text";
  throw new Error(
    `${at}: expected "${field}" to be ${expected}, found ${JSON.stringify(value) ?? "nothing"}`,
  );
}

/** Reads labelled papers from JSON Lines text; `file` names the source in errors. */
export const parseGold = (text: string, file: string): GoldRecord[] =>
  parseLines(text, file, {
    claims: "array",
    tradeoffs: "array",
    techniques: "array",
    domains: "array",
  });

/** Reads the texts of papers from JSON Lines text; `file` names the source in errors. */
export const parsePapers = (text: string, file: string): PaperText[] =>
  parseLines(text, file, { title: "string", abstract: "string" });
