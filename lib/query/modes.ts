/** What is not stated, as a value of every list. */
export const NOT_STATED = "not-stated";

/** How a value is asked for: any of these, all of them, none of them. */
export const MODES = ["any", "all", "none"] as const;
export type Mode = (typeof MODES)[number];

const PREFIX: Record<Mode, string> = { any: "", all: "all:", none: "not:" };

/** A value as the address writes it: `quantization`, `all:quantization`, `not:quantization`. */
export const inMode = (mode: Mode, value: string): string => PREFIX[mode] + value;

/** The inverse of `inMode`. */
export function modeOf(entry: string): { mode: Mode; value: string } {
  const mode = MODES.find((m) => PREFIX[m] !== "" && entry.startsWith(PREFIX[m])) ?? "any";
  return { mode, value: entry.slice(PREFIX[mode].length) };
}

/** The values of a list by how they are asked for. */
export type Wanted = Record<Mode, readonly string[]>;

export function wantedOf(entries: readonly string[]): Wanted {
  const wanted = { any: [] as string[], all: [] as string[], none: [] as string[] };
  for (const entry of entries) {
    const { mode, value } = modeOf(entry);
    wanted[mode].push(value);
  }
  return wanted;
}

/** Whether a list asks for something to be there: what it only rules out needs nothing. */
export const asksFor = (entries: readonly string[]): boolean =>
  entries.some((entry) => modeOf(entry).mode !== "none");
