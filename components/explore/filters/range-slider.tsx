"use client";
import { Slider } from "@base-ui/react/slider";
import { memo, useState } from "react";
import type { RangeFacet } from "@/lib/query/types";
import { positionOf, type Scaled, STEPS, valueAt } from "./scale";

interface Props {
  name: string;
  label: string;
  scale: RangeFacet["scale"];
  /** Ends of the data. */
  from: number;
  to: number;
  /** The ends asked for; null where open. */
  low: number | null;
  high: number | null;
  say: (name: string, value: number) => string;
  /** While a thumb moves. */
  onMove: (ends: [number | null, number | null]) => void;
  onCommit: (ends: [number | null, number | null]) => void;
}

/**
 * Two thumbs under the histogram. A thumb at the border of the data leaves that end open. What it gets is plain, so
 * that a new count of papers does not draw it anew.
 */
export default memo(function RangeSlider({ name, label, scale, from, to, low, high, ...props }: Props) {
  const { say, onMove, onCommit } = props;
  const range: Scaled = { key: name, scale, extent: [from, to] };
  const [moving, setMoving] = useState<readonly number[] | null>(null);
  const at = [low === null ? 0 : positionOf(low, range), high === null ? STEPS : positionOf(high, range)];
  const read = (v: readonly number[]): [number | null, number | null] => [
    (v[0] ?? 0) <= 0 ? null : valueAt(v[0] ?? 0, range),
    (v[1] ?? STEPS) >= STEPS ? null : valueAt(v[1] ?? STEPS, range),
  ];
  const thumb = (index: 0 | 1, end: string) => (
    <Slider.Thumb
      index={index}
      aria-label={`${label}, ${end}`}
      getAriaValueText={(_, value) => say(name, valueAt(value, range))}
      className="size-3.5 rounded-full border-2 border-acc bg-card has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-acc"
    />
  );
  return (
    <Slider.Root
      value={moving ?? at}
      min={0}
      max={STEPS}
      thumbAlignment="edge-client-only"
      onValueChange={(v) => {
        setMoving(v);
        onMove(read(v));
      }}
      onValueCommitted={(v) => {
        setMoving(null);
        onCommit(read(v));
      }}
    >
      <Slider.Control className="flex h-4 w-full touch-none items-center select-none">
        <Slider.Track className="h-[3px] w-full rounded-sm bg-line">
          <Slider.Indicator className="rounded-sm bg-acc" />
          {thumb(0, "from")}
          {thumb(1, "to")}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
});
