"use client";
import { type PaginationState, type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { SetView } from "@/components/state/use-view";
import type { View } from "@/components/state/view";
import type { ListingView } from "@/lib/query/types";
import type { Pages } from "../state/use-explore";
import { COLUMNS, visibleColumns } from "./columns";
import { definitions, features, sortingOf, type Table, termsOf } from "./features";

interface Options {
  found: ListingView;
  pages: Pages;
  view: View;
  setView: SetView;
}

/** The table of the loaded rows; what the address says of it (order, columns, pins, picks) is its state. */
export function usePaperTable({ found, pages, view, setView }: Options): Table {
  const data = useMemo(() => Object.values(pages).flat(), [pages]);
  const columnVisibility = useMemo(() => {
    const shown = visibleColumns(view.columns);
    return Object.fromEntries(COLUMNS.map((c) => [c.id, shown.includes(c.id)]));
  }, [view.columns]);
  const columnPinning = useMemo(
    () => ({ start: ["title", ...view.pin.filter((id) => id !== "title")], end: [] }),
    [view.pin],
  );
  const sorting = useMemo(() => sortingOf(view.sort), [view.sort]);
  const rowSelection = useMemo(
    () => Object.fromEntries(view.compare.map((slug) => [slug, true as const])),
    [view.compare],
  );
  const pagination = useMemo<PaginationState>(
    () => ({ pageIndex: found.page - 1, pageSize: found.pageSize }),
    [found.page, found.pageSize],
  );
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.slug,
    manualSorting: true,
    manualPagination: true,
    rowCount: found.matched,
    columnResizeMode: "onChange",
    isMultiSortEvent: (e) => (e as React.MouseEvent).shiftKey,
    state: { columnVisibility, columnPinning, sorting, rowSelection, pagination },
    onSortingChange: (updater: Updater<SortingState>) =>
      setView({ sort: termsOf(typeof updater === "function" ? updater(sorting) : updater) }),
  }) as Table;
}
