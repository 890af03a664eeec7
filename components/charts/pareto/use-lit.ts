"use client";
import { useMemo, useRef, useState } from "react";
import type { PointTrade } from "@/lib/chart/analysis";
import type { Mark } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import type { ParetoChartProps } from "./props";

type Props = Pick<ParetoChartProps, "analysis" | "onHover" | "onSelect"> & { model: ChartModel };

/**
 * The mark that the pointer or the keys rest on (`mine`), and the way to its evidence and back. `stays` where it keeps
 * its light until another one gets it: keys and touches have no place to leave.
 */
export function useLit({ model, analysis, onHover, onSelect }: Props) {
  const [lit, setLit] = useState<{ id: string; stay: boolean } | null>(null);
  const marks = useMemo(() => [...model.marks, ...model.rug], [model]);
  const byId = useMemo(() => new Map(marks.map((m) => [m.id, m])), [marks]);
  const pointOf = (mark: Mark) => (analysis.trades[mark.index] as PointTrade).point;
  const light = (mark: Mark | null, stay: boolean) => {
    if (mark?.id === lit?.id && stay === (lit?.stay ?? stay)) return;
    setLit(mark && { id: mark.id, stay });
    onHover?.(mark ? pointOf(mark).paper : null);
  };
  // The mark whose evidence was opened: where the focus comes back to, the walk goes on.
  const opened = useRef<string | null>(null);
  const open = (mark: Mark) => {
    opened.current = mark.id;
    onSelect?.(pointOf(mark));
  };
  const onFocus = () => {
    const mark = opened.current === null ? undefined : byId.get(opened.current);
    opened.current = null;
    if (mark) light(mark, true);
  };
  const mine = lit ? (byId.get(lit.id) ?? null) : null;
  return { marks, mine, stays: lit?.stay ?? false, light, open, onFocus };
}
