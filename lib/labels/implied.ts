import { ranked, type Scored } from "./score";
import type { Domain, Technique } from "./types";

/** What a technique says of where it is applied: added to a domain's score when the technique is chosen. */
const BY_TECHNIQUE: Partial<Record<Technique, [Domain, number][]>> = {
  "kv-cache": [["language-models", 3]],
  "speculative-decoding": [["language-models", 3]],
  "mixture-of-experts": [["language-models", 1.5]],
  "efficient-reasoning": [
    ["reasoning-math", 2],
    ["language-models", 3],
  ],
  "test-time-scaling": [
    ["language-models", 1.5],
    ["reasoning-math", 1.5],
  ],
  agents: [["agents-tools", 2]],
  retrieval: [["retrieval-qa", 2]],
  "few-step-sampling": [["generation", 3]],
};

/** What a domain with this much evidence says of another. */
const BY_DOMAIN: { from: Domain; least: number; to: Domain; points: number }[] = [
  { from: "reasoning-math", least: 5, to: "language-models", points: 2.5 },
];

/**
 * Domains with what techniques and other domains imply added, the strongest first. The words that decided the
 * technique stand as evidence where the domain has none of its own.
 */
export function implied(techniques: Scored<Technique>[], domains: Scored<Domain>[]): Scored<Domain>[] {
  const byName = new Map(domains.map((domain) => [domain.name, { ...domain }]));
  const add = (to: Domain, points: number, from: Scored) => {
    const domain = byName.get(to) ?? { name: to, score: 0, runs: [] };
    domain.score += points;
    if (domain.runs.length === 0) domain.runs = from.runs;
    byName.set(to, domain);
  };
  for (const technique of techniques)
    for (const [to, points] of BY_TECHNIQUE[technique.name] ?? []) add(to, points, technique);
  for (const { from, least, to, points } of BY_DOMAIN) {
    const domain = byName.get(from);
    if (domain && domain.score >= least) add(to, points, domain);
  }
  return ranked([...byName.values()]);
}
