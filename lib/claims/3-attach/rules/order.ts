import type { Rule } from "../types";

/**
 * The rules of a stage with each one before those it names in `before`, else as they were given.
 * Throws where one names a rule that is not of its stage, or where two would each stand before the other.
 */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const sorted: Rule[] = [];
  const open = new Set<string>();
  const first = (rule: Rule): Rule[] =>
    rules.filter((other) => other.before && Object.hasOwn(other.before, rule.id));
  const place = (rule: Rule): void => {
    if (sorted.includes(rule)) return;
    if (open.has(rule.id)) throw new Error(`${rule.id} would stand before itself`);
    open.add(rule.id);
    for (const other of first(rule)) place(other);
    sorted.push(rule);
  };
  for (const rule of rules) {
    for (const id of Object.keys(rule.before ?? {}))
      if (!rules.some((other) => other.id === id))
        throw new Error(`${rule.id} stands before ${id}, which is not of its stage`);
    place(rule);
  }
  return sorted;
}
