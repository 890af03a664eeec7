"use client";
import { memo } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { bandsOf } from "@/lib/chart/axes";
import { framePrimitives } from "@/lib/chart/frame-words";
import type { Mark } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import { linePrimitives, markPrimitives, rugPrimitives, wordPrimitives } from "@/lib/chart/primitives";
import { Primitives } from "./primitives-view";

/**
 * Axes, grid, frontier, marks and names, drawn by Recharts from a model in pixels: its axes run over the pixels
 * of the frame, so nothing is computed here. It knows nothing of pointer or selection and so is drawn once a model.
 * A dense model keeps only the frontier's marks here; the crowd lies on the canvas below.
 */
export const RechartsLayer = memo(function RechartsLayer({ model }: { model: ChartModel }) {
  const { frame: f } = model;
  const up = (y: number) => f.height - y;
  const rows = [...model.qualityTicks.map((t) => ({ at: t.at, label: t.label })), ...bandsOf(model)];
  const said = new Map([...rows.map((r) => [up(r.at), r.label] as const)]);
  const across = new Map(model.factorTicks.map((t) => [t.at, t.label]));
  const zero = model.qualityTicks.find((t) => t.value === 0);
  const marks = model.dense ? model.marks.filter((m) => m.on) : model.marks;
  const tick = { fontSize: 11, fill: "var(--mut)" };
  return (
    <ScatterChart
      width={f.width}
      height={f.height}
      margin={{ top: f.y[0], right: f.width - f.x[1], bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className="absolute inset-0"
    >
      <CartesianGrid
        stroke="var(--line)"
        verticalPoints={model.factorTicks.map((t) => t.at)}
        horizontalPoints={model.qualityTicks.map((t) => t.at)}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={f.x}
        ticks={[...across.keys()]}
        tickFormatter={(at: number) => across.get(at) ?? ""}
        interval={0}
        height={f.height - f.y[1]}
        tick={tick}
        tickLine={false}
        tickMargin={6}
        axisLine={false}
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="up"
        domain={[up(f.y[1]), up(f.y[0])]}
        ticks={[...said.keys()]}
        interval={0}
        width={f.x[0]}
        tick={({ x, y, payload }) => (
          <text x={Number(x) - 2} y={Number(y) + 4} textAnchor="end" {...tick}>
            {said.get(payload.value) ?? ""}
          </text>
        )}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      {zero && <ReferenceLine y={up(zero.at)} stroke="var(--mut)" />}
      <g>
        <Primitives list={linePrimitives(model)} />
        {!model.dense && <Primitives list={model.rug.flatMap(rugPrimitives)} />}
      </g>
      <Scatter
        data={marks}
        isAnimationActive={false}
        shape={({ payload }: { payload?: Mark }) => (
          <g data-mark={payload?.id} data-on={payload?.on || undefined}>
            {payload && <Primitives list={markPrimitives(payload)} />}
          </g>
        )}
      />
      <g>
        <Primitives list={framePrimitives(model)} />
        <Primitives list={wordPrimitives(model)} />
      </g>
    </ScatterChart>
  );
});
