"use client";
import { lazy, memo, useMemo, useState } from "react";
import { Still, useDrawnByServer } from "@/components/ui/still";
import { listOf } from "./state/keys";
import { useLater } from "./state/use-later";
import type { TableProps } from "./table/grid";

const FirstPapers = lazy(() => import("./first-papers"));
const loadTable = () => import("./table/live-table");
const loadCards = () => import("./cards");

interface Props extends TableProps {
  need: (page: number) => void;
  live: boolean;
  narrow: boolean;
  /** What the server took the screen for. */
  phone: boolean;
  /** Whether the rows are those that came with the page. */
  first: boolean;
}

/**
 * The papers: as the server drew them until the reader gives a sign; then the table that answers. A phone's cards need
 * no scripts of their own, so they stay, with further pages below, until other papers or picks are shown.
 */
export const Papers = memo(function Papers({ need, live, narrow, phone, first, ...table }: Props) {
  const { pages, pageSize, matched, url } = table;
  const drawn = useDrawnByServer();
  const [compare] = useState(url.compare);
  const compared = useMemo(() => new Set(listOf(url.compare)), [url.compare]);
  const [kept, setKept] = useState(drawn);
  const fits = first && narrow === phone && (!narrow || url.compare === compare);
  const Table = useLater(loadTable, !narrow && (live || !fits || !drawn));
  const Cards = useLater(loadCards, narrow && (live || !fits || !drawn));
  const replaced = narrow ? Cards !== null && !fits : Table !== null;
  // Once taken away, what the server drew does not come back.
  if (kept && replaced) setKept(false);
  if (!narrow && Table)
    return (
      <div data-live="">
        <Table {...table} need={need} />
      </div>
    );
  const cards = { pageSize, matched, compared, need };
  if (narrow && Cards && !kept)
    return (
      <div data-live="">
        <Cards {...cards} pages={pages} />
      </div>
    );
  return (
    <div data-live={narrow && Cards ? "" : undefined}>
      {kept && (
        <Still>
          <FirstPapers {...table} compared={compared} phone={phone} />
        </Still>
      )}
      {narrow && Cards && <Cards {...cards} pages={pages} after />}
    </div>
  );
});
