import fs from "node:fs";
import { parseArgs } from "node:util";
import { readClaims } from "@/lib/claims";
import { analyse } from "@/lib/claims/1-text";
import { findNumbers } from "@/lib/claims/2-numbers";
import { candidatesOf } from "@/lib/claims/4-settle/details/candidates";
import { choose, KINDS, type Kind, type Least, type Weights } from "@/lib/claims/4-settle/details/choice";
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

Prints how often phrases are right on the fifth of the papers that a fit had not seen, by the share they must have, and writes ${WEIGHTS}.
Exit code: 0 written, 1 bad input, 2 wrong usage.`;

/** How strongly weights are held back, and the share of the choice a phrase must have to be given. */
const SETTINGS: Record<Kind, { penalty: number; least: Least }> = {
  benchmark: { penalty: 3, least: { name: 0.5, far: 0.7, plain: 0.9 } },
  model: { penalty: 3, least: { name: 0.5, far: 0.5, plain: 0.5 } },
  baseline: { penalty: 3, least: { name: 0.5, far: 0.5, plain: 0.5 } },
  hardware: { penalty: 1, least: { name: 0.35, far: 0.35, plain: 0.5 } },
};
/** Where labels name no model there may be one all the same: such a claim counts less. */
const UNNAMED_MODEL = 0.3;
const FOLDS = 5;

interface Example {
  fold: number;
  choice: Choice;
  /** The labels name this detail. */
  asked: boolean;
}

/** What one paper teaches of every kind. */
function examplesOf(gold: GoldRecord, { title, abstract }: PaperText, fold: number): Record<Kind, Example[]> {
  const { claims } = readClaims(title, abstract);
  const text = analyse(abstract);
  const scene = new Scene(title, text, findNumbers(text).mentions, claims);
  const found: Record<Kind, Example[]> = { benchmark: [], model: [], baseline: [], hardware: [] };
  for (const [i, j] of matchClaims(`${title}\n${abstract}`, gold.claims, claims.map(claimRecord))) {
    const [label, claim] = [gold.claims[i], claims[j]];
    if (!label || !claim || label.optional) continue;
    const candidates = candidatesOf(scene, claim);
    const alternatives = candidates.map(({ read, features }) => [...read.features, ...features]);
    const phrases = candidates.map(({ read: { mention } }) => {
      const [a, b] = [mention.sentence.words[mention.first], mention.sentence.words[mention.last]];
      return abstract.slice(a?.start, b?.end);
    });
    for (const kind of KINDS) {
      const asked = Boolean(label[kind]);
      const right = phrases.flatMap((words, n) => (sameWords(label[kind], words) ? [n] : []));
      const counts = kind === "model" && !asked ? UNNAMED_MODEL : 1;
      found[kind].push({ fold, asked, choice: { alternatives, right, counts } });
    }
  }
  return found;
}

/** Labels no phrase of the text agrees with teach nothing; nor does the paper's own name given as its model. */
const OWN = FEATURES.indexOf("shape: the paper's own");
const teaches = (kind: Kind, { asked, choice }: Example): boolean =>
  (!asked || choice.right.length > 0) &&
  !(kind === "model" && choice.right.some((n) => choice.alternatives[n]?.includes(OWN)));

const fitted = (kind: Kind, examples: readonly Example[]): Fitted =>
  fitChoices(
    examples.filter((e) => teaches(kind, e)).map((e) => e.choice),
    FEATURES.length,
    SETTINGS[kind].penalty,
  );

interface Given {
  share: number;
  name: boolean;
  right: boolean;
  asked: boolean;
}
const NAMED = FEATURES.indexOf("shape: named");

/** What a fit gives on the fifth of the papers that it had not seen. */
function unseen(kind: Kind, examples: readonly Example[]): Given[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { weights, none } = fitted(
      kind,
      examples.filter((e) => e.fold !== fold),
    );
    return examples.flatMap(({ choice, asked, fold: own }): Given[] => {
      if (own !== fold) return [];
      const scores = choice.alternatives.map((f) => f.reduce((sum, i) => sum + (weights[i] ?? 0), 0));
      const { at, share } = choose(scores, none);
      const name = choice.alternatives[at]?.includes(NAMED) ?? false;
      return at < 0 ? [] : [{ share, name, right: choice.right.includes(at), asked }];
    });
  }).flat();
}

/** Precision and recall among names and among other phrases, at several shares. */
function print(kind: Kind, given: readonly Given[], asked: number): void {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const figures = [true, false].map((name) => {
      const kept = given.filter((g) => g.share >= least && g.name === name);
      const right = kept.filter((g) => g.right).length;
      const counted = kept.filter((g) => g.asked || kind !== "model").length;
      return `${name ? "names" : "others"} P ${(right / Math.max(1, counted)).toFixed(3)} (${right} of ${counted})`;
    });
    console.log(`${kind.padEnd(10)} from ${least}  ${figures.join("  ")}  of ${asked} asked`);
  }
}

function stored(kind: Kind, { none, weights }: Fitted): Weights {
  const round = (n: number): number => Math.round(n * 100) / 100;
  const features = FEATURES.flatMap((name, i) => {
    const weight = round(weights[i] ?? 0);
    return Math.abs(weight) >= 0.15 ? [[name, weight] as const] : [];
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
    const papers = sets.map(([gold, text], i) => examplesOf(gold, text, i % FOLDS));
    const weights = Object.fromEntries(
      KINDS.map((kind) => {
        const examples = papers.flatMap((paper) => paper[kind]);
        print(kind, unseen(kind, examples), examples.filter((e) => e.asked).length);
        return [kind, stored(kind, fitted(kind, examples))];
      }),
    );
    fs.writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
