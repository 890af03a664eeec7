import { labelName } from "@/lib/format/labels";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
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

/**
 * Lines of the command palette: labels and organisations whose words begin so, then papers by rank.
 * @param papers found by the search, best first
 */
export function suggestionsOf(
  index: ColumnIndex,
  terms: readonly Term[],
  papers: readonly PaperRecord[],
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
  return [...labels, ...titles];
}
