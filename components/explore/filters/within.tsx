"use client";
import { useEffect, useRef } from "react";
import type { SetView } from "@/components/state/use-view";
import type { View } from "@/components/state/view";
import { WITHIN } from "@/lib/query/quality";
import { numberIn } from "./scale";

interface Props {
  view: View;
  setView: SetView;
}

/** How much may be lost where "lost at most" is ticked, in percent or points as stated. */
export function Within({ view, setView }: Props) {
  const shown = String(view.within ?? WITHIN);
  const field = useRef<HTMLInputElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (field.current && last.current !== shown) field.current.value = shown;
    last.current = shown;
  }, [shown]);
  const take = (input: HTMLInputElement) => {
    if (input.value.trim() === shown) return;
    const next = numberIn(input.value) ?? WITHIN;
    if (!(next >= 0 && next <= 100)) input.value = shown;
    else setView({ within: next === WITHIN ? null : next });
  };
  return (
    <label className="mt-1 flex items-center gap-1.5 text-xs text-mut">
      lost at most
      <input
        ref={field}
        name="within"
        aria-label="Lost at most, in percent or points"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={shown}
        onBlur={(e) => take(e.currentTarget)}
        onKeyDown={(e) => {
          if (e.key !== "Enter") return;
          e.preventDefault();
          take(e.currentTarget);
        }}
        className="h-6 w-12 rounded-sm border bg-card px-1.5 text-xs"
      />
      %
    </label>
  );
}
