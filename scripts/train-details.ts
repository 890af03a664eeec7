import fs from "node:fs";
import { parseArgs } from "node:util";
import { readClaims } from "@/lib/claims";
import { analyse } from "@/lib/claims/1-text";
import { findNumbers } from "@/lib/claims/2-numbers";
import { candidatesOf } from "@/lib/claims/4-settle/details/candidates";
import { choose, KINDS, type Kind, type Weights } from "@/lib/claims/4-settle/details/choice";
import { Scene } from "@/lib/claims/4-settle/details/scene";
import { FEATURES } from "@/lib/claims/4-settle/details/space";
import { type GoldRecord, type PaperText, parseGold, parsePapers } from "@/lib/evaluate";
import { sameWords } from "@/lib/evaluate/details";
import { matchClaims } from "@/lib/evaluate/match";
import { claimRecord } from "@/lib/evaluate/records";
import { type Choice, type Fitted, fitChoices } from "./support/choice-fit";

const WEIGHTS = "lib/claims/4-settle/details/weights.json";
const USAGE = `Learns from labelled papers which phrase of an abstract is the benchmark, model, baseline or hardware of a claim.

  npm run train-details -- GOLD.jsonl PAPERS.jsonl [GOLD.jsonl PAPERS.jsonl …]

Prints precision and recall on the fifth of the papers that a fit had not seen, and writes ${WEIGHTS}.
Exit code: 0 written, 1 bad input, 2 wrong usage.`;

/** How strongly weights are held back, and the share of the choice a phrase must have to be given. */
const SETTINGS: Record<Kind, { penalty: number; least: number }> = {
  benchmark: { penalty: 2, least: 0.5 },
  model: { penalty: 2, least: 0.5 },
  baseline: { penalty: 2, least: 0.5 },
  hardware: { penalty: 2, least: 0.5 },
};
/** Where labels name no model there may be one all the same: such a claim counts less. */
const UNNAMED_MODEL = 0.3;
const FOLDS = 5;

interface Example {
  fold: number;
  choice: Choice;
  /** The labels name this detail. */
  named: boolean;
}

function examplesOf(gold: GoldRecord, { title, abstract }: PaperText, fold: number, kind: Kind): Example[] {
  const { claims } = readClaims(title, abstract);
  const text = analyse(abstract);
  const scene = new Scene(title, text, findNumbers(text).mentions, claims);
  return matchClaims(`${title}\n${abstract}`, gold.claims, claims.map(claimRecord)).flatMap(([i, j]) => {
    const [label, claim] = [gold.claims[i], claims[j]];
    if (!label || !claim || label.optional) return [];
    const candidates = candidatesOf(scene, claim);
    const words = label[kind] ?? null;
    const right = candidates.flatMap(({ read: { mention } }, n) => {
      const [a, b] = [mention.sentence.words[mention.first], mention.sentence.words[mention.last]];
      return words && a && b && sameWords(words, abstract.slice(a.start, b.end)) ? [n] : [];
    });
    const alternatives = candidates.map(({ read, features }) => [...read.features, ...features]);
    const counts = kind === "model" && words === null ? UNNAMED_MODEL : 1;
    return [{ fold, named: words !== null, choice: { alternatives, right, counts } }];
  });
}

/** Labels no phrase of the text agrees with teach nothing; nor does the paper's own name given as its model. */
const OWN = FEATURES.indexOf("shape: the paper's own");
const teaches = (kind: Kind, { named, choice }: Example): boolean =>
  (!named || choice.right.length > 0) &&
  !(kind === "model" && choice.right.some((n) => choice.alternatives[n]?.includes(OWN)));

const fitted = (kind: Kind, examples: readonly Example[]): Fitted =>
  fitChoices(
    examples.filter((e) => teaches(kind, e)).map((e) => e.choice),
    FEATURES.length,
    SETTINGS[kind].penalty,
  );

/** Precision and recall of unseen fifths, at several shares. */
function unseen(kind: Kind, examples: readonly Example[]): void {
  const given: { share: number; right: boolean; named: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = {
      ...fitted(
        kind,
        examples.filter((e) => e.fold !== fold),
      ),
      least: 0,
    };
    for (const { choice, named } of examples.filter((e) => e.fold === fold)) {
      const scores = choice.alternatives.map((f) => f.reduce((sum, i) => sum + (model.weights[i] ?? 0), 0));
      const { at, share } = choose(model, scores);
      if (at >= 0) given.push({ share, right: choice.right.includes(at), named });
    }
  }
  const asked = examples.filter((e) => e.named).length;
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = given.filter((g) => g.share >= least);
    const right = kept.filter((g) => g.right).length;
    const counted = kept.filter((g) => g.named || kind !== "model").length;
    console.log(
      `${kind.padEnd(10)} least ${least}  P ${(right / Math.max(1, counted)).toFixed(3)}  R ${(right / asked).toFixed(3)}  (${right} of ${asked}, ${kept.length} given)`,
    );
  }
}

function stored(kind: Kind, { none, weights }: Fitted): Weights {
  const round = (n: number): number => Math.round(n * 100) / 100;
  const features = FEATURES.flatMap((name, i) => {
    const weight = round(weights[i] ?? 0);
    return Math.abs(weight) >= 0.05 ? [[name, weight] as const] : [];
  });
  return { least: SETTINGS[kind].least, none: round(none), features: Object.fromEntries(features) };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
if (values.help || positionals.length === 0 || positionals.length % 2 > 0) {
  console[values.help ? "log" : "error"](USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    const sets = Array.from({ length: positionals.length / 2 }, (_, i) => {
      const [gold, papers] = [positionals[2 * i] as string, positionals[2 * i + 1] as string];
      const texts = new Map(parsePapers(fs.readFileSync(papers, "utf8"), papers).map((p) => [p.paper, p]));
      return parseGold(fs.readFileSync(gold, "utf8"), gold).map((record): [GoldRecord, PaperText] => {
        const text = texts.get(record.paper);
        if (!text) throw new Error(`${papers}: expected a line for the labelled paper "${record.paper}"`);
        return [record, text];
      });
    }).flat();
    const weights = Object.fromEntries(
      KINDS.map((kind) => {
        const examples = sets.flatMap(([gold, text], i) => examplesOf(gold, text, i % FOLDS, kind));
        unseen(kind, examples);
        return [kind, stored(kind, fitted(kind, examples))];
      }),
    );
    fs.writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
