"use client";
import { MODES, type Mode } from "@/lib/query/modes";
import type { Facet } from "@/lib/query/types";

const SAID: Record<Mode, string> = { any: "Any of", all: "All of", none: "None of" };

interface Props {
  facet: Pick<Facet, "key" | "label">;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** How the ticked values of a list are asked for: any, all or none of them. */
export function Modes({ facet, mode, onMode }: Props) {
  return (
    <span
      role="radiogroup"
      aria-label={`${facet.label}: how`}
      className="flex rounded-sm border text-xs leading-4"
    >
      {MODES.map((m) => (
        <label
          key={m}
          className="px-1.5 text-mut first:rounded-l-sm last:rounded-r-sm hover:text-ink has-checked:bg-soft has-checked:text-acc has-focus-visible:outline-2 has-focus-visible:outline-acc"
        >
          <input
            type="radio"
            name={`${facet.key}_mode`}
            value={m}
            checked={mode === m}
            onChange={() => onMode(m)}
            aria-label={`${SAID[m]} ${facet.label}`}
            className="sr-only"
          />
          {m}
        </label>
      ))}
    </span>
  );
}
