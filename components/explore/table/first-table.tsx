"use client";
import { useMemo } from "react";
import { visibleColumns } from "./columns";
import { Grid, plainColumns, type TableProps } from "./grid";

/** The table as the server sends it, with every row of the page; it works without scripts. */
export function FirstTable(props: TableProps) {
  const columns = useMemo(() => plainColumns(visibleColumns(props.url.columns)), [props.url.columns]);
  const page = Number(Object.keys(props.pages)[0] ?? 1);
  const first = (page - 1) * props.pageSize;
  const count = props.pages[page]?.length ?? 0;
  const shown = useMemo(() => Array.from({ length: count }, (_, i) => first + i), [count, first]);
  return <Grid {...props} columns={columns} shown={shown} count={count} first={first} />;
}
