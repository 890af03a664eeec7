"use client";
import { useId } from "react";
import { ENCODINGS } from "@/lib/chart/types";
import { EFFICIENCY_QUANTITIES } from "@/lib/claims/types";
import { QUANTITY_WORDS } from "@/lib/format";
import { GROUP_KEYS } from "@/lib/pareto";
import { type ChartOptions, groupChange } from "@/lib/query/chart-options";

interface Props {
  options: ChartOptions;
  onOptions: (change: Partial<ChartOptions>) => void;
}

type Choice = readonly [value: string, label: string];

const X: Choice[] = [
  ["any", "any efficiency gain"],
  ...EFFICIENCY_QUANTITIES.map((q) => [q, QUANTITY_WORDS[q].label] as const),
];
const FRONTIER: Choice[] = [
  ["claimed", "as claimed"],
  ["strict", "only what is guaranteed"],
];
const GROUP: Choice[] = [["none", "one frontier"], ...GROUP_KEYS.map((k) => [k, `one per ${k}`] as const)];
const ENCODING: Choice[] = ENCODINGS.map((e) => [e, e === "subject" ? "whose number" : e] as const);

/** Every choice about the chart, as plain selects and boxes; each writes one parameter of the URL. */
export function ChartControls({ options, onOptions }: Props) {
  const set =
    <K extends keyof ChartOptions>(key: K) =>
    (value: string) =>
      onOptions({ [key]: value } as Partial<ChartOptions>);
  const others = (on: boolean) => onOptions({ also: on ? ["other"] : [] });
  return (
    <div data-print="hide" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-mut text-sm">
      <Select label="x" choices={X} value={options.x} onChange={set("x")} />
      <Select label="frontier" choices={FRONTIER} value={options.frontier} onChange={set("frontier")} />
      <details className="relative">
        <summary className="list-none rounded-md border bg-card px-2 py-0.5 text-ink hover:border-mut">
          More
        </summary>
        <div className="absolute right-0 z-20 mt-1 grid w-60 gap-2 rounded-md border bg-card p-3 shadow-lg">
          <Select
            label="group"
            choices={GROUP}
            value={options.group}
            onChange={(v) => onOptions(groupChange(v as ChartOptions["group"]))}
            wide
          />
          <Select
            label="colour"
            choices={ENCODING}
            value={options.colour}
            onChange={(v) => onOptions({ colour: v as ChartOptions["colour"], off: [] })}
            wide
          />
          <Select label="shape" choices={ENCODING} value={options.shape} onChange={set("shape")} wide />
          <Box label="baselines and earlier work" on={options.also.includes("other")} onChange={others} />
        </div>
      </details>
    </div>
  );
}

interface SelectProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
  wide?: boolean;
}

function Select({ label, choices, value, onChange, wide = false }: SelectProps) {
  const id = useId();
  return (
    <span
      className={wide ? "grid grid-cols-[60px_1fr] items-center gap-2" : "inline-flex items-center gap-1.5"}
    >
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        className="min-w-0 max-w-52 rounded-md border bg-card px-1.5 py-0.5 text-ink"
      >
        {choices.map(([v, words]) => (
          <option key={v} value={v}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

function Box({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="flex items-center gap-2 text-ink">
      <input
        type="checkbox"
        checked={on}
        onChange={(e) => onChange(e.target.checked)}
        className="accent-acc"
      />
      {label}
    </label>
  );
}
