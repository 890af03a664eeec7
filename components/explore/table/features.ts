import {
  type Column as AnyColumn,
  type Header as AnyHeader,
  type Row as AnyRow,
  type Table as AnyTable,
  type ColumnDef,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
} from "@tanstack/react-table";
import type { SortKey, SortTerm } from "@/lib/query/sort";
import type { PaperRow } from "@/lib/query/types";
import { CELLS } from "./cells";
import { COLUMNS } from "./columns";

/** What the table keeps: rows come sorted and in pages, so it only says how. */
export const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnPinningFeature,
});

type Features = typeof features;
export type Table = AnyTable<Features, PaperRow>;
export type Row = AnyRow<Features, PaperRow>;
export type Header = AnyHeader<Features, PaperRow, unknown>;
export type Column = AnyColumn<Features, PaperRow, unknown>;

export const definitions: ColumnDef<Features, PaperRow>[] = COLUMNS.map((c) => ({
  id: c.id,
  header: c.label,
  accessorFn: CELLS[c.id]?.value ?? (() => null),
  cell: ({ getValue, row }) => CELLS[c.id]?.show(getValue(), row.original),
  size: c.width,
  minSize: c.min,
  maxSize: 800,
  enableSorting: c.sort !== undefined,
  // Numbers are read from the largest.
  sortDescFirst: c.number === true,
}));

/** The order in the address, in the table's words: by column where one sorts so. */
export const sortingOf = (terms: readonly SortTerm[]): SortingState =>
  terms.map(({ key, descending }) => ({
    id: COLUMNS.find((c) => c.sort === key)?.id ?? key,
    desc: descending,
  }));

/** The inverse of `sortingOf`. */
export const termsOf = (sorting: SortingState): SortTerm[] =>
  sorting.map(({ id, desc }) => ({
    key: COLUMNS.find((c) => c.id === id)?.sort ?? (id as SortKey),
    descending: desc,
  }));
