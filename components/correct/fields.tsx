"use client";
import { useId } from "react";

export const FIELD = "w-full min-w-0 rounded-md border bg-card px-2 py-1 text-sm";
export const BUTTON = "rounded-md border bg-card px-2.5 py-1 text-sm disabled:opacity-60";

interface SelectProps {
  name: string;
  label: string;
  values: readonly string[];
  initial: string;
  /** Words for a value; the value itself else. */
  say?: (value: string) => string;
}

export function Select({ name, label, values, initial, say = (v) => v }: SelectProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-xs text-mut">
        {label}
      </label>
      <select id={id} name={name} defaultValue={initial} className={FIELD}>
        {values.map((v) => (
          <option key={v} value={v}>
            {say(v)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextProps {
  name: string;
  label: string;
  initial?: string | number | null;
  required?: boolean;
  type?: "text" | "number";
}

export function Text({ name, label, initial, required = false, type = "text" }: TextProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-xs text-mut">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        {...(type === "number" ? { step: "any", min: 0 } : { maxLength: 1000 })}
        required={required}
        defaultValue={initial ?? ""}
        className={FIELD}
      />
    </div>
  );
}

/** Why, and who: with every correction. */
export function Because() {
  return (
    <div className="grid gap-2 sm:grid-cols-[2fr_1fr]">
      <Text name="reason" label="Why" required />
      <Text name="who" label="Who (may stay empty)" />
    </div>
  );
}

/** What `Because` asks for. */
export function becauseOf(form: FormData): { reason: string; who: string | null } {
  return { reason: String(form.get("reason")), who: String(form.get("who") ?? "").trim() || null };
}
