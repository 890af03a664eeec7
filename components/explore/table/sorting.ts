/** One column of the order, as in `sort=-speedup,title`. */
export interface Sorted {
  key: string;
  descending: boolean;
}

export const sortingOf = (text: string | null): Sorted[] =>
  (text ?? "")
    .split(",")
    .filter(Boolean)
    .map((t) => (t.startsWith("-") ? { key: t.slice(1), descending: true } : { key: t, descending: false }));

const textOf = (sorting: readonly Sorted[]): string | null =>
  sorting.map((s) => (s.descending ? `-${s.key}` : s.key)).join(",") || null;

/**
 * The order after a click on a column's head: first as it is read best (numbers from the largest), then the other way
 * round, then not at all. With `several` the other columns keep their place.
 */
export function nextSort(
  text: string | null,
  key: string,
  numbers: boolean,
  several: boolean,
): string | null {
  const sorting = sortingOf(text);
  const now = sorting.find((s) => s.key === key);
  const next: Sorted | null =
    now === undefined
      ? { key, descending: numbers }
      : now.descending === numbers
        ? { key, descending: !numbers }
        : null;
  if (!several) return textOf(next ? [next] : []);
  if (now === undefined) return textOf([...sorting, next as Sorted]);
  return textOf(sorting.flatMap((s) => (s.key === key ? (next ? [next] : []) : [s])));
}
