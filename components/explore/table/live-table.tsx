"use client";
import {
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PaperRow } from "@/lib/query/types";
import { listOf } from "../state/keys";
import { focusBefore } from "../state/place";
import { usePainted } from "../state/use-painted";
import { COLUMNS, columnOf, densityOf, rowHeight, visibleColumns } from "./columns";
import { Grid, type TableProps } from "./grid";

const features = tableFeatures({
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnPinningFeature,
});

const definitions = COLUMNS.map((c) => ({ id: c.id, size: c.width, minSize: c.min, maxSize: 800 }));
const NO_ROWS: PaperRow[] = [];
/** Rows drawn above and below what is in sight. */
const OVERSCAN = 6;

/** How many rows end above the window's lower edge, whether they are drawn or not. */
const endOfSight = (box: Element | null, height: number): number =>
  box
    ? Math.ceil((window.innerHeight - box.getBoundingClientRect().top + box.scrollTop) / height)
    : Number.POSITIVE_INFINITY;

interface Props extends TableProps {
  need: (page: number) => void;
}

/** The table with columns to resize, pin and hide, and only the rows in sight drawn. */
export default function LiveTable(props: Props) {
  const { url, pages, pageSize, matched, need } = props;
  const visibility = useMemo(() => {
    const ids = visibleColumns(url.columns);
    return Object.fromEntries(COLUMNS.map((c) => [c.id, ids.includes(c.id)]));
  }, [url.columns]);
  const pinning = useMemo(
    () => ({ start: ["title", ...listOf(url.pin).filter((id) => id !== "title")], end: [] }),
    [url.pin],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: NO_ROWS,
    columnResizeMode: "onChange",
    state: { columnVisibility: visibility, columnPinning: pinning },
  });
  const leaves = [...table.getStartFlatHeaders(), ...table.getCenterFlatHeaders()];
  const key = leaves.map((h) => `${h.column.id}:${h.getSize()}:${h.column.getIsPinned()}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the columns depend on.
  const columns = useMemo(
    () =>
      leaves.map((h) => ({
        id: h.column.id,
        width: h.getSize(),
        left: h.column.getIsPinned() ? h.column.getStart("start") : null,
      })),
    [key],
  );

  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight(densityOf(url.density), url.q !== null);
  const virtual = useVirtualizer({
    count: matched,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingStart: 32,
    initialRect: { width: 1000, height: 700 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights are measured anew.
  useEffect(() => virtual.measure(), [virtual, height]);
  const placed = virtual.getVirtualItems().map((i) => i.index);
  const last = placed.at(-1) ?? 0;
  const from = placed[0] ?? 0;
  useEffect(() => {
    if (matched === 0) return;
    for (let page = Math.floor(from / pageSize) + 1; page <= Math.floor(last / pageSize) + 1; page++)
      need(page);
  }, [from, last, pageSize, matched, need]);

  // It starts where the reader was, or at the page the address names; a new answer starts at its top.
  const [start] = useState(() => ({
    top: document.querySelector(".table-box")?.scrollTop ?? 0,
    focus: focusBefore(),
    row: (Number(Object.keys(pages)[0] ?? 1) - 1) * pageSize,
  }));
  useLayoutEffect(() => {
    if (start.row > 0) virtual.scrollToIndex(start.row, { align: "start" });
    else if (start.top > 0) scroller.current?.scrollTo(0, start.top);
    if (start.focus)
      scroller.current?.querySelector<HTMLElement>(start.focus)?.focus({ preventScroll: true });
  }, [virtual, start]);
  // Of a new answer what the window shows is painted first, the rows below it in the next frame.
  const answer = Object.values(pages)[0];
  const end = usePainted(answer) === answer ? matched : endOfSight(scroller.current, height);
  const shown = placed.filter((index) => index < end);

  const question = useRef(pages);
  useLayoutEffect(() => {
    const known = Object.values(question.current)[0];
    // Only where it is not there already: even a scroll that goes nowhere lays the page out at once.
    if (known && !Object.values(pages).includes(known) && virtual.scrollOffset !== 0)
      scroller.current?.scrollTo(0, 0);
    question.current = pages;
  }, [pages, virtual]);

  // The open paper stays in sight as j and k go through the rows.
  const open = url.open;
  const shownOpen = useRef<string | null>(null);
  useEffect(() => {
    if (open === shownOpen.current) return;
    shownOpen.current = open;
    for (const [page, rows] of Object.entries(pages)) {
      const at = rows.findIndex((r) => r.slug === open);
      if (at >= 0) virtual.scrollToIndex((Number(page) - 1) * pageSize + at, { align: "auto" });
    }
  }, [open, pages, pageSize, virtual]);

  const resizing = (id: string) => ({
    start: (event: React.MouseEvent | React.TouchEvent) =>
      leaves.find((h) => h.column.id === id)?.getResizeHandler()(event),
    step: (pixels: number) =>
      table.setColumnSizing((now) => ({
        ...now,
        [id]: Math.min(800, Math.max(columnOf(id).min, (now[id] ?? columnOf(id).width) + pixels)),
      })),
  });
  return (
    <Grid
      {...props}
      columns={columns}
      shown={shown}
      count={matched}
      first={0}
      scroller={scroller}
      resizing={resizing}
    />
  );
}
