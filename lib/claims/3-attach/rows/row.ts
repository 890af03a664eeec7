import type { NumberUnit } from "../../2-numbers";
import type { CueEntry } from "../../lexicon/directions";
import type { Direction } from "../../types";
import { directionOf } from "../look";
import { cuesOf, type ItemStep, itemStep, termsAt } from "../pattern/items";
import { matchSteps, NONE, type Places, type Step } from "../pattern/match";
import { numberTest, unitsOf } from "../pattern/number";
import { type Part, parsePattern } from "../pattern/parse";
import { leftOf } from "../rules/govern";
import { distinct, reading } from "../rules/hit";
import type { Anchor, Hit, Rule, Term, View } from "../types";

/** A way of saying what a number measures, as a row: patterns around `NUM` and what they give. */
export interface Row {
  id: string;
  /** What the words look like, in words. */
  says: string;
  /** Patterns with one `NUM` each, tried in this order; `docs/rules.md` tells how they are written. */
  when: readonly string[];
  /** Patterns that make the row silent where they fit the same number. */
  unless?: readonly string[];
  gives: Hit["gives"];
  /** Fixed, or `more`/`less` of what is measured, or by the word of change that the pattern names. */
  way: Direction | "more" | "less" | "word";
  /** What is measured where the pattern names nothing. */
  measures?: Term;
  example: string;
  not: string;
  /** Rules it has to be tried before, and why. */
  before?: Readonly<Record<string, string>>;
}

interface Side {
  way: 1 | -1;
  steps: ItemStep[];
  tests: Step<View>[];
}

function sideOf(parts: Part[], way: 1 | -1): Side {
  const steps = parts.map((part) => itemStep(part, way));
  return { way, steps, tests: steps.map(({ step }) => step) };
}

interface Pattern {
  units: readonly NumberUnit[];
  isNumber: (at: Anchor) => boolean;
  left: Side;
  right: Side;
}

function compilePattern(pattern: string): Pattern {
  const parts = parsePattern(pattern);
  const at = parts.findIndex((part) => part.kind === "one" && part.names[0]?.startsWith("NUM"));
  const number = parts[at];
  if (number?.kind !== "one") throw new Error(`a rule's pattern needs a NUM: ${pattern}`);
  const left = parts.slice(0, at).reverse();
  const written = number.names.join("|");
  return {
    units: unitsOf(written),
    isNumber: numberTest(written),
    left: sideOf(left, -1),
    right: sideOf(parts.slice(at + 1), 1),
  };
}

/** What one side of a number captured, and how far its evidence reaches. */
interface Captured {
  terms: Term[];
  cues: CueEntry[];
  reach: number;
}

function captured(view: View, { way, steps }: Side, places: Places, from: number): Captured {
  const found: Captured = { terms: [], cues: [], reach: from };
  for (const [n, { capture, names, beside }] of steps.entries()) {
    const at = places[n] ?? NONE;
    if (at === NONE || beside) continue;
    const terms =
      capture === "term" ? names.map((name) => termsAt(view, at, way, name)).find((f) => f.length) : [];
    if (terms?.length) found.terms = terms.map((f) => f.term);
    if (capture === "change") found.cues = names.flatMap((name) => cuesOf(view.items[at], name));
    found.reach = terms?.at(-1)?.at ?? at;
  }
  return found;
}

/** Whether what a side has to begin with stands there: asked before all of it is matched. */
function mayFit(view: View, { tests: [first] }: Side, from: number): boolean {
  if (first?.kind !== "one" || first.optional || first.denied) return true;
  return first.test(view, from) !== NONE;
}

function fitSide(at: Anchor, side: Side, from: number): Captured | null {
  const { view } = at;
  const places: Places = [];
  return matchSteps(view, side.tests, from, side.way, view.items.length, places) === NONE
    ? null
    : captured(view, side, places, side.way < 0 ? at.first : at.last);
}

interface Fit {
  left: Captured;
  right: Captured;
}

function fitPattern(at: Anchor, pattern: Pattern): Fit | null {
  if (!pattern.isNumber(at)) return null;
  const [from, to] = [leftOf(at.view, at.first), at.last + 1];
  if (!mayFit(at.view, pattern.right, to) || !mayFit(at.view, pattern.left, from)) return null;
  const right = fitSide(at, pattern.right, to);
  const left = right && fitSide(at, pattern.left, from);
  return left && right ? { left, right } : null;
}

function wayOf(row: Row, cues: CueEntry[], term: Term): Direction | null {
  if (row.way === "more" || row.way === "less") return directionOf(row.way === "more" ? "up" : "down", term);
  if (row.way !== "word") return row.way;
  const cue = reading(cues, term);
  return cue ? directionOf(cue.change, term) : null;
}

function hitOf(at: Anchor, row: Row, { left, right }: Fit): Hit | null {
  const named = [...left.terms, ...right.terms];
  const terms = named.length || !row.measures ? named : [row.measures];
  const [first] = terms;
  const direction = first ? wayOf(row, [...left.cues, ...right.cues], first) : null;
  if (!direction) return null;
  return {
    terms: at.members.length === terms.length ? terms : distinct(terms),
    direction,
    gives: row.gives,
    from: left.reach,
    to: right.reach,
  };
}

/** A row made ready to be tried on a number. Throws on a pattern that can't be read. */
export function ruleOf(row: Row): Rule {
  const when = row.when.map(compilePattern);
  const unless = (row.unless ?? []).map(compilePattern);
  return {
    ...row,
    units: new Set(when.flatMap(({ units }) => units)),
    when: (at) => {
      for (const pattern of when) {
        const found = fitPattern(at, pattern);
        if (!found) continue;
        if (unless.some((other) => fitPattern(at, other))) return null;
        const hit = hitOf(at, row, found);
        if (hit) return hit;
      }
      return null;
    },
  };
}
