"use client";
import { memo } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { factorAxis, qualityAxis } from "@/lib/chart/axes";
import { framePrimitives } from "@/lib/chart/frame-words";
import type { Mark } from "@/lib/chart/marks";
import type { ChartModel } from "@/lib/chart/model";
import type { Primitive } from "@/lib/chart/primitive";
import { linePrimitives, markPrimitives, rugPrimitives, wordPrimitives } from "@/lib/chart/primitives";
import { Primitives } from "./primitives-view";

/**
 * The chart that answers: Recharts lays out axes, grid and marks from a model in pixels (its axes run over the pixels of
 * the frame, so nothing is computed here) and draws each as the model's primitives say, as every picture of it does. It
 * knows nothing of pointer or selection and so is drawn once a model. A dense model keeps only the frontier's marks
 * here; the crowd lies on the canvas below.
 */
export const RechartsLayer = memo(function RechartsLayer({ model }: { model: ChartModel }) {
  const { frame: f } = model;
  const up = (y: number) => f.height - y;
  const across = factorAxis(model);
  const upward = qualityAxis(model);
  const lines = upward.filter(({ line }) => line);
  const marks = model.dense ? model.marks.filter((m) => m.on) : model.marks;
  return (
    <ScatterChart
      width={f.width}
      height={f.height}
      margin={{ top: f.y[0], right: f.width - f.x[1], bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className="absolute inset-0"
    >
      <CartesianGrid
        verticalPoints={across.map((t) => t.at)}
        vertical={({ index }) => <Drawn one={across[index]?.line} />}
        horizontalPoints={lines.map((t) => t.at)}
        horizontal={({ index }) => <Drawn one={lines[index]?.line} />}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={f.x}
        ticks={across.map((t) => t.at)}
        interval={0}
        height={f.height - f.y[1]}
        tick={({ payload }) => <Drawn one={across.find((t) => t.at === payload.value)?.word} />}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="up"
        domain={[up(f.y[1]), up(f.y[0])]}
        ticks={upward.map((t) => up(t.at))}
        interval={0}
        width={f.x[0]}
        tick={({ payload }) => <Drawn one={upward.find((t) => up(t.at) === payload.value)?.word} />}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
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

const Drawn = ({ one }: { one: Primitive | undefined }) => <Primitives list={one ? [one] : []} />;
