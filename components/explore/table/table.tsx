"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SetView } from "@/components/state/use-view";
import type { View } from "@/components/state/view";
import type { ListingView } from "@/lib/query/types";
import type { Pages } from "../state/use-explore";
import { rowHeight } from "./columns";
import { Grid } from "./grid";
import { useBox } from "./use-box";
import { usePaperTable } from "./use-paper-table";

export interface TableProps {
  found: ListingView;
  pages: Pages;
  view: View;
  setView: SetView;
  /** Slug of the paper under the pointer elsewhere (chart). */
  hovered: string | null;
  need: (page: number) => void;
}

/** Rows drawn above and below what is in sight. */
const OVERSCAN = 6;
/** Pixels that the columns which share the width left may give up before the table scrolls sideways. */
const GIVE = 24;
/** What stands over the rows at the top of the window: the bar of the page and the head of the table. */
const ABOVE = 53 + 32;

/**
 * The table of papers. The server sends every row of the page, which works without scripts; with them only the rows in
 * sight are drawn, of all that match.
 */
export default function PaperTable(props: TableProps) {
  const { found, pages, view, need } = props;
  const { pageSize, matched } = found;
  const table = usePaperTable(props);
  const box = useRef<HTMLDivElement>(null);
  const width = table.getVisibleLeafColumns().reduce((sum, c) => sum + c.getSize(), 0);
  const { top, fits } = useBox(box, width - GIVE);
  const height = rowHeight(view.density, view.q !== null);
  const virtual = useWindowVirtualizer({
    count: matched,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: ABOVE,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights are measured anew.
  useEffect(() => virtual.measure(), [virtual, height]);

  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const offset = (found.page - 1) * pageSize;
  const first = live ? 0 : offset;
  const shown = live
    ? virtual.getVirtualItems().map((item) => item.index)
    : found.rows.map((_, i) => offset + i);
  const from = shown[0] ?? 0;
  const last = shown.at(-1) ?? 0;
  useEffect(() => {
    if (!live || matched === 0) return;
    for (let page = Math.floor(from / pageSize) + 1; page <= Math.floor(last / pageSize) + 1; page++)
      need(page);
  }, [live, from, last, pageSize, matched, need]);

  // It starts at the page the address names; a new answer starts at its top.
  const [start] = useState(offset);
  const begun = useRef(start === 0);
  useLayoutEffect(() => {
    if (!live || top === 0 || begun.current) return;
    begun.current = true;
    virtual.scrollToIndex(start, { align: "start" });
  }, [live, virtual, start, top]);
  const answer = useRef(found);
  useLayoutEffect(() => {
    if (answer.current !== found && window.scrollY > top - ABOVE) window.scrollTo(0, top - ABOVE);
    answer.current = found;
  }, [found, top]);

  // The open paper stays in sight as j and k go through the rows; who opens one stays where they are.
  const { open } = view;
  const shownOpen = useRef<string | null>(open);
  useEffect(() => {
    const before = shownOpen.current;
    shownOpen.current = open;
    if (open === null || before === null || open === before) return;
    for (const [page, rows] of Object.entries(pages)) {
      const at = rows.findIndex((r) => r.slug === open);
      if (at >= 0) virtual.scrollToIndex((Number(page) - 1) * pageSize + at, { align: "auto" });
    }
  }, [open, pages, pageSize, virtual]);

  return (
    <Grid
      {...props}
      table={table}
      shown={shown}
      first={first}
      count={live ? matched : found.rows.length}
      box={box}
      fits={fits}
      resizable={live}
    />
  );
}
