"use client";
import { useEffect, useMemo } from "react";
import { MiniChart } from "@/components/charts/pareto/mini";
import { chartQuery } from "@/components/state/view";
import { analyse } from "@/lib/chart/analyse";
import { sentence } from "@/lib/chart/sentence";
import { parseOptions } from "@/lib/query/chart-options";
import type { ChartPanelProps } from "./chart-panel";
import { SMALL } from "./first-chart";

type Props = Pick<ChartPanelProps, "found" | "view" | "onSaid">;

/** On a phone: the picture of a view that the server has not drawn, and its sentence. */
export default function SmallChart({ found, view, onSaid }: Props) {
  const { points } = found;
  const query = chartQuery(view);
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const said = useMemo(() => sentence(analyse(points, options), found.matched), [points, options, found]);
  useEffect(() => onSaid(said, found), [said, found, onSaid]);
  return <MiniChart points={points} options={options} {...SMALL} table={false} />;
}
