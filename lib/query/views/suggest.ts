import { labelName } from "@/lib/format/labels";
import type { Counts } from "../columns/counts";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
import { nameKey, OPEN_LISTS, type OpenList } from "../named";
import { NO_PARAMS } from "../params";
import type { PaperRecord } from "../read/records";
import { highlight } from "../search/highlight";
import type { Term } from "../search/terms";
import type { Suggestion } from "../types";
import { href } from "../url";

const EACH = 5;

/** Every word begins one of the label's words; the label in pieces, or null. */
function hitsOf(label: string, terms: readonly Term[]): Suggestion["label"] | null {
  const loose = terms.map((t) => ({ ...t, prefix: true }));
  const all = loose.every((t) => highlight(label, [t]).some((p) => p.hit));
  return all ? highlight(label, loose) : null;
}

function labelSuggestions(
  index: ColumnIndex,
  kind: "technique" | "domain" | "organisation",
  terms: readonly Term[],
): Suggestion[] {
  const { values, sizes } = index.labels[kind];
  const found = values.flatMap((value, code): Suggestion[] => {
    const label = hitsOf(
      kind === "organisation" ? (index.organisations.get(value) ?? value) : labelName(value),
      terms,
    );
    const to =
      kind === "organisation"
        ? href("/", { ...NO_PARAMS, organisation: [value] })
        : `/${kind}s/${encodeURIComponent(value)}`;
    return label ? [{ kind, value, label, count: sizes[code] as number, href: to }] : [];
  });
  return found
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || compareText(a.value, b.value))
    .slice(0, EACH);
}

/** Names that abstracts write (benchmarks, models …) whose words begin so, the most frequent first. */
function nameSuggestions(
  index: ColumnIndex,
  kind: OpenList,
  terms: readonly Term[],
  counts: ArrayLike<number>,
): Suggestion[] {
  const { labels, codeOf } = index.cases.facets[kind];
  const begins = terms.map((t) => nameKey(t.words[0] ?? ""));
  const found = [...labels].flatMap(([value, name]): Suggestion[] => {
    // Cheap, so that of a hundred thousand names few are cut into words.
    if (!begins.every((word) => value.includes(word))) return [];
    const label = hitsOf(name, terms);
    const count = counts[codeOf.get(value) ?? -1] ?? 0;
    if (!label || count === 0) return [];
    return [{ kind, value, label, count, href: href("/", { ...NO_PARAMS, [kind]: [value] }) }];
  });
  return found
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || compareText(a.value, b.value))
    .slice(0, EACH);
}

/**
 * Lines of the command palette: labels, organisations and names whose words begin so, then papers by rank.
 * @param papers found by the search, best first
 * @param counts how many papers have each value, where nothing is asked for
 */
export function suggestionsOf(
  index: ColumnIndex,
  terms: readonly Term[],
  papers: readonly PaperRecord[],
  counts: Counts["claims"],
): Suggestion[] {
  if (terms.length === 0) return [];
  const labels = (["technique", "domain", "organisation"] as const).flatMap((kind) =>
    labelSuggestions(index, kind, terms),
  );
  const titles = papers.map(
    (p): Suggestion => ({
      kind: "paper",
      value: p.slug,
      label: highlight(p.title, terms),
      count: p.year,
      href: `/papers/${encodeURIComponent(p.slug)}`,
    }),
  );
  const names = OPEN_LISTS.flatMap((kind) => nameSuggestions(index, kind, terms, counts[kind]));
  return [...labels, ...names, ...titles];
}
