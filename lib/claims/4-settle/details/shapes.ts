import { BENCHMARK_NAME, DEVICE_NAME, MODEL_NAME, MODEL_SIZE } from "../../lexicon/names";
import { type Mention, named } from "./mentions";
import { ownness } from "./own";
import type { Shape } from "./vocabulary";
import { classes, is, type Word } from "./words";

const BENCHMARK = classes("benchmark");
const MODEL = classes("model");
const METHOD = classes("method");
const DEVICE = classes("device");
const OTHER = classes("other");
const MANY = classes("many");
const COMMON = classes("metric", "many");
const CAPITALS = /^[\p{Lu}\d-]{2,}$/u;

const AFTER: readonly (readonly [number, Shape])[] = [
  [classes("change"), "then a verb of change"],
  [classes("attain"), "then a verb of having"],
  [classes("use"), "then a verb of use"],
  [classes("beat", "match"), "then a verb of beating"],
  [classes("by"), "then: by"],
  [classes("on", "across"), "then: on"],
  [classes("with"), "then: with"],
  [classes("for", "in"), "then: for"],
];
const AFTER_MARK: Readonly<Record<string, Shape>> = {
  ".": "then ends",
  ";": "then ends",
  "'": "then an owner's mark",
  "(": "then a bracket",
};

/** What the word behind a phrase says of it. */
function after({ sentence, whole }: Mention): Shape | null {
  const next = sentence.words[whole + 1];
  if (!next) return "then ends";
  if (next.kind === "quantity") return "then a number";
  if (next.kind === "mark") return AFTER_MARK[next.norm] ?? null;
  return AFTER.find(([bits]) => is(next, bits))?.[1] ?? null;
}

/** The tests of a phrase's own words, each a row. */
const TESTS: readonly (readonly [
  Shape,
  (words: readonly Word[], m: Mention, isNamed: boolean) => boolean,
])[] = [
  ["named", (_words, _m, isNamed) => isNamed],
  [
    "all capitals",
    (w, { sentence }, isNamed) =>
      isNamed && w.some((x) => x.named && CAPITALS.test(sentence.source.slice(x.start, x.end))),
  ],
  ["holds a digit", (w) => w.some((x) => /\d/.test(x.norm))],
  ["begins with a count", (w) => w[0]?.kind === "number" || is(w[0], MANY)],
  ["several named", (w, _, isNamed) => isNamed && w.filter((x) => x.named).length > 1],
  ["only one word", (w) => w.length === 1],
  ["five words or more", (w) => w.length >= 5],
  ["head: benchmark", (w) => is(w.at(-1), BENCHMARK)],
  ["head: model", (w) => is(w.at(-1), MODEL)],
  ["head: method", (w) => is(w.at(-1), METHOD)],
  ["head: device", (w) => is(w.at(-1), DEVICE)],
  ["ends in a score", (_, m) => m.whole > m.last],
  ["says: the other side", (w) => w.some((x) => is(x, OTHER))],
  ["says: several", (w) => w.some((x) => is(x, MANY))],
  ["name of a model", (w, _, isNamed) => isNamed && w.some((x) => x.named && MODEL_NAME.test(x.norm))],
  ["size of a model", (w) => w.some((x) => MODEL_SIZE.test(x.norm))],
  [
    "name of a benchmark",
    (w, _, isNamed) => isNamed && w.some((x) => x.named && BENCHMARK_NAME.test(x.norm)),
  ],
  ["name of a device", (w) => w.some((x) => (x.named && DEVICE_NAME.test(x.norm)) || is(x, DEVICE))],
  ["our", (_, m) => m.article === "our" || m.article === "their" || m.article === "its"],
  ["the", (_, m) => m.article === "the"],
  ["no article", (_, m) => m.article === null],
  ["list", (_, m) => m.members.length > 0],
  ["parallel", (_, m) => m.parallel],
  ["common word", (w) => w.every((x) => !x.named && is(x, COMMON))],
];

/** What a phrase is by itself, whatever it is asked for; `own` are the names of what the paper brings. */
export function shapesOf(mention: Mention, own: readonly string[]): Shape[] {
  const words = mention.sentence.words.slice(mention.first, mention.last + 1);
  const isNamed = named(mention);
  const found: Shape[] = [];
  for (const [shape, test] of TESTS) if (test(words, mention, isNamed)) found.push(shape);
  const whose = ownness(mention, own);
  if (whose) found.push(whose === "own" ? "the paper's own" : "a variant of the paper's own");
  const next = after(mention);
  if (next) found.push(next);
  return found;
}
