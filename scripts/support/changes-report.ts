import { type Change, changesOf, type KeptClaim, type KeptReading, pairChanges } from "./changes";
import type { PaperLine } from "./json-lines";

const KINDS = ["added", "dropped", "altered"] as const;
type Kind = (typeof KINDS)[number];
const SIGNS: Record<Kind, string> = { added: "+", dropped: "-", altered: "~" };

const kindOf = ({ before, after }: Change): Kind => (!before ? "added" : !after ? "dropped" : "altered");

/** How often something was added, dropped or altered, by name. */
type Tally = Map<string, Record<Kind, number>>;

function tally(names: [string, Kind][]): Tally {
  const counts: Tally = new Map();
  for (const [name, kind] of names) {
    const count = counts.get(name) ?? { added: 0, dropped: 0, altered: 0 };
    count[kind] += 1;
    counts.set(name, count);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const number = ({ quantity, value, high, unit }: KeptClaim): string =>
  quantity === "parity" ? "kept" : `${value}${high === null ? "" : `–${high}`} ${unit}`;

/** A claim in one line: what it says, and which rule made it. */
const said = (claim: KeptClaim): string =>
  [claim.quantity, number(claim), claim.direction, claim.bound, claim.subject, claim.rule].join(" · ");

function lines(change: Change, abstract: string): string[] {
  const claim = change.after ?? change.before;
  if (!claim) return [];
  const at = (side: KeptClaim | null, field: string) =>
    JSON.stringify(side?.[field as keyof KeptClaim] ?? null);
  return [
    `  ${SIGNS[kindOf(change)]} ${said(claim)}`,
    ...change.fields.map(
      (field) => `      ${field}: ${at(change.before, field)} → ${at(change.after, field)}`,
    ),
    `      “${claim.quote}” in: ${abstract.slice(...claim.sentence).replace(/\s+/g, " ")}`,
  ];
}

function table(title: string, counts: Tally): string[] {
  if (counts.size === 0) return [];
  const width = Math.max(title.length, ...[...counts.keys()].map((name) => name.length)) + 2;
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join("");
  return [
    "",
    line(title, KINDS),
    ...[...counts].map(([name, n]) =>
      line(
        name,
        KINDS.map((kind) => n[kind]),
      ),
    ),
  ];
}

/** A paper in both readings, with what changed between them. */
interface Compared {
  paper: PaperLine;
  changes: Change[];
  pairs: [string, Kind][];
}

function compare(paper: PaperLine, before: KeptReading, after: KeptReading): Compared {
  const { added, dropped } = pairChanges(before, after);
  return {
    paper,
    changes: changesOf(before.claims, after.claims),
    pairs: [
      ...added.map((words): [string, Kind] => [words, "added"]),
      ...dropped.map((words): [string, Kind] => [words, "dropped"]),
    ],
  };
}

function told({ paper, changes, pairs }: Compared): string[] {
  if (changes.length + pairs.length === 0) return [];
  return [
    paper.paper,
    ...changes.flatMap((change) => lines(change, paper.abstract)),
    ...pairs.map(([words, kind]) => `  ${SIGNS[kind]} trade-off: ${words}`),
    "",
  ];
}

/**
 * What changed between two readings of the same papers: every claim that was added (+), dropped (-) or altered (~) with
 * its sentence, the pairs, and the counts by rule and by field; papers in the order of `papers`.
 */
export function changesReport(papers: PaperLine[], before: KeptReading[], after: KeptReading[]): string {
  const [old, now] = [before, after].map((all) => new Map(all.map((reading) => [reading.paper, reading])));
  const compared: Compared[] = [];
  const unknown: string[] = [];
  for (const paper of papers) {
    const [was, is] = [old?.get(paper.paper), now?.get(paper.paper)];
    if (was && is) compared.push(compare(paper, was, is));
    else unknown.push(paper.paper);
  }
  const changes = compared.flatMap((c) => c.changes);
  const pairs = compared.flatMap((c) => c.pairs);
  const sums = tally([
    ...changes.map((change): [string, Kind] => ["claims", kindOf(change)]),
    ...pairs.map(([, kind]): [string, Kind] => ["trade-offs", kind]),
  ]);
  const rules = tally(changes.map((change) => [(change.after ?? change.before)?.rule ?? "", kindOf(change)]));
  const fields = tally(changes.flatMap((change) => change.fields.map((f): [string, Kind] => [f, "altered"])));
  const claims = after.reduce((n, reading) => n + reading.claims.length, 0);
  return [
    ...compared.flatMap(told),
    `${compared.length} papers compared, ${claims} claims now.${sums.size ? "" : " Nothing changed."}`,
    ...table("", sums),
    ...table("by rule", rules),
    ...table("by field", fields),
    ...(unknown.length
      ? ["", `Not in the baseline, left out: ${unknown.length} papers, ${unknown[0]} first.`]
      : []),
  ].join("\n");
}
