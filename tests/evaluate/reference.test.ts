import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../lib/claims/types";
import { type GoldRecord, type PredictedRecord, parseGold, parsePapers, score } from "../../lib/evaluate";

const SCORER = "../shared/gold/score.py";
const SETS = [
  ["data/gold/digest.jsonl", "data/gold/digest-papers.jsonl"],
  ["../shared/gold/dev-elsewhere.jsonl", "../shared/gold/dev-elsewhere-papers.jsonl"],
  ["../shared/gold/dev-wide.jsonl", "../shared/gold/dev-wide-papers.jsonl"],
] as const;

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const turned = (direction: Direction): Direction =>
  direction === "better" ? "worse" : direction === "worse" ? "better" : "level";

/** Makes a plausible wrong reading from labels: every few claims something is left out, changed or made up. */
function spoil(gold: GoldRecord[], every: number): PredictedRecord[] {
  let n = 0;
  const kept = gold.filter((_, i) => i % 17 !== 3);
  return kept.map((record) => {
    const claims = record.claims.map((claim) => {
      n += 1;
      if (n % every === 0)
        return {
          ...claim,
          value: claim.value * 1.2,
          quote: claim.quote.slice(0, 9),
        };
      if (n % every === 1) return { ...claim, unit: "x" as const, bound: "about" as const };
      if (n % every === 2) return { ...claim, quantity: "parity" as const };
      if (n % every === 3)
        return {
          ...claim,
          value: claim.value * 1.004,
          subject: "finding" as const,
        };
      if (n % every === 4) return { ...claim, quote: `${claim.quote} and more`, benchmark: "The Test Set" };
      if (n % every === 5) return { ...claim, direction: turned(claim.direction), baseline: null };
      if (n % every === 6) return { ...claim, value: claim.value * 4, hardware: "GPUs" };
      if (n % 3 === 1)
        return { ...claim, model: `a ${claim.model ?? "model"}!`, baseline: claim.baseline?.split(" ")[0] };
      return claim;
    });
    return {
      paper: record.paper,
      claims: claims.flatMap((claim, i) =>
        i % every === 5 ? [] : i % every === 6 ? [claim, claim] : [claim],
      ),
      tradeoffs: [
        ...record.tradeoffs,
        ...(record.tradeoffs_also ?? []),
        ...(n % 2 ? [[0, 1] as [number, number]] : []),
      ].filter(([a, b]) => a < claims.length && b < claims.length),
      techniques: n % 3 ? [...record.techniques].reverse() : [...record.techniques, "theory"],
      domains: n % 4 ? record.domains : [],
    };
  });
}

describe("the scorer gives the same figures as the reference scorer", () => {
  const missing = !existsSync(SCORER)
    ? "the reference scorer is not here"
    : !hasPython()
      ? "python3 is not here"
      : "";
  for (const [goldFile, papersFile] of SETS) {
    const absent = missing || (existsSync(goldFile) ? "" : "these labels are not here");
    for (const every of [7, 8, 9, 11, 13, 1000]) {
      it.skipIf(absent)(
        `${goldFile}, spoilt at every ${every}th claim${absent && `: skipped, ${absent}`}`,
        () => {
          const gold = parseGold(readFileSync(goldFile, "utf8"), goldFile);
          const papers = parsePapers(readFileSync(papersFile, "utf8"), papersFile);
          const predicted = spoil(gold, every);
          const file = join(mkdtempSync(join(tmpdir(), "score-")), "predicted.jsonl");
          writeFileSync(file, predicted.map((p) => JSON.stringify(p)).join("\n"));
          const reference = JSON.parse(
            execFileSync("python3", [SCORER, goldFile, file, papersFile, "--json"], { encoding: "utf8" }),
          );
          expect(score(gold, predicted, papers)).toEqual(reference);
        },
      );
    }
  }
});
