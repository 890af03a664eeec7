"use client";
import { useEffect, useMemo } from "react";
import { MiniChart } from "@/components/charts/pareto/mini";
import { analyse } from "@/lib/chart/analyse";
import { sentence } from "@/lib/chart/sentence";
import { parseOptions } from "@/lib/query/chart-options";
import type { ChartPanelProps } from "./chart-panel";
import { SMALL } from "./first-chart";
import { chartQuery } from "./state/keys";

type Props = Pick<ChartPanelProps, "view" | "url" | "onSaid">;

/** On a phone: the picture of a view that the server has not drawn, and its sentence. */
export default function SmallChart({ view, url, onSaid }: Props) {
  const { points } = view;
  const query = chartQuery(url);
  const options = useMemo(() => parseOptions(new URLSearchParams(query)).options, [query]);
  const said = useMemo(() => sentence(analyse(points, options), view.matched), [points, options, view]);
  useEffect(() => onSaid(said, view), [said, view, onSaid]);
  return <MiniChart points={points} options={options} {...SMALL} table={false} />;
}
