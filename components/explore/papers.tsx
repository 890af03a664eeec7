"use client";
import { Activity, lazy, memo, useEffect, useRef } from "react";
import type { TableProps } from "./table/table";

const Table = lazy(() => import("./table/table"));
const Cards = lazy(() => import("./cards"));

interface Props extends TableProps {
  narrow: boolean;
  onPick: (...slugs: string[]) => void;
}

/** The papers: cards on a phone, else the table. */
export const Papers = memo(function Papers({ narrow, onPick, ...table }: Props) {
  return (
    <Activity>
      <EarlyPicks picked={table.view.compare} onPick={onPick}>
        {narrow ? <Cards {...table} /> : <Table {...table} />}
      </EarlyPicks>
    </Activity>
  );
});

interface EarlyProps {
  picked: readonly string[];
  onPick: Props["onPick"];
  children: React.ReactNode;
}

/** What was ticked before scripts answered counts as if it were ticked now. */
function EarlyPicks({ picked, onPick, children }: EarlyProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the ticks are taken over.
  useEffect(() => {
    const ticks = [...(box.current?.querySelectorAll<HTMLInputElement>("input[data-pick]") ?? [])];
    const early = ticks.filter((t) => t.checked !== picked.includes(t.dataset.pick as string));
    if (early.length > 0) onPick(...early.map((t) => t.dataset.pick as string));
  }, []);
  return <div ref={box}>{children}</div>;
}
