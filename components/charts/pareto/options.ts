import { z } from "zod";
import { EFFICIENCY_QUANTITIES, type Subject } from "@/lib/claims/types";
import { GROUP_KEYS } from "@/lib/pareto/groups";

// Zod would try to compile its checks, which the pages' Content-Security-Policy forbids (and reports).
z.config({ jitless: true });

/** What colour and shape can stand for. */
export const ENCODINGS = ["quantity", "technique", "domain", "year", "subject"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The y axis: one kind of percent alone, or `any` (all three, with a warning as soon as they mix). */
export const Y_AXES = ["any", "pp", "relative", "percent"] as const;

/** A stretch of an axis, in factors or in percent; the ends in order. */
const Stretch = z
  .tuple([z.number(), z.number()])
  .refine(([a, b]) => a < b, "the first end must be the smaller one");

/** Every choice a reader can make about the chart. Its defaults are the empty query string. */
export const ChartOptionsSchema = z.object({
  /** One efficiency quantity, or any. */
  x: z.enum(["any", ...EFFICIENCY_QUANTITIES]).default("any"),
  y: z.enum(Y_AXES).default("any"),
  /** One frontier and one small picture per value of this. */
  group: z.enum(["none", ...GROUP_KEYS]).default("none"),
  frontier: z.enum(["strict", "claimed"]).default("claimed"),
  colour: z.enum(ENCODINGS).default("quantity"),
  shape: z.enum(ENCODINGS).default("quantity"),
  /** "One point of quality is worth `rate` times the factor"; null: no exchange. */
  rate: z.number().min(1).max(100).nullable().default(null),
  zoom: z.object({ factor: Stretch, accuracy: Stretch }).nullable().default(null),
  /** Legend entries switched off: values of `colour`. */
  off: z.array(z.string().min(1)).default([]),
  /** Whose numbers are shown besides the papers' own. */
  also: z.array(z.enum(["other", "finding"])).default([]),
  /** The selected point of the paper that is open: its efficiency claim and, with a quality, that claim too ("3:4"). */
  point: z
    .string()
    .regex(/^\d{1,4}(:\d{1,4})?$/, "expected numbers of claims, as 3:4")
    .nullable()
    .default(null),
});

export type ChartOptions = z.infer<typeof ChartOptionsSchema>;
export const DEFAULT_OPTIONS: ChartOptions = ChartOptionsSchema.parse({});

/** Names of the parameters the chart owns, for those who pass a query string through. */
export const CHART_PARAMS = [
  "x",
  "y",
  "group",
  "frontier",
  "colour",
  "shape",
  "rate",
  "zoom",
  "off",
  "also",
  "point",
] as const satisfies readonly (keyof ChartOptions)[];

/** A parameter that could not be read; its default is used. */
export interface OptionProblem {
  param: string;
  value: string;
  message: string;
}

const READ: { [K in keyof ChartOptions]: (text: string) => unknown } = {
  x: String,
  y: String,
  group: String,
  frontier: String,
  colour: String,
  shape: String,
  rate: Number,
  zoom: readZoom,
  off: readList,
  also: readList,
  point: String,
};

function readList(text: string): string[] {
  return [...new Set(text.split(",").filter(Boolean).map(readEntry))];
}

/** `1.5..20,-3..8`: factors, then quality. */
function readZoom(text: string): unknown {
  const [factor, accuracy] = text
    .split(",")
    .map((part) => part.split("..").map((end) => (end ? Number(end) : NaN)));
  return { factor, accuracy };
}

/** Commas part list entries, so inside one they are written %2C. */
const writeEntry = (entry: string) => entry.replaceAll("%", "%25").replaceAll(",", "%2C");
function readEntry(entry: string): string {
  return entry.replaceAll("%2C", ",").replaceAll("%25", "%");
}

const WRITE: { [K in keyof ChartOptions]: (value: ChartOptions[K]) => string } = {
  x: String,
  y: String,
  group: String,
  frontier: String,
  colour: String,
  shape: String,
  rate: (v) => (v === null ? "" : String(v)),
  zoom: (v) => (v === null ? "" : `${v.factor.join("..")},${v.accuracy.join("..")}`),
  off: (v) => v.map(writeEntry).join(","),
  also: (v) => v.join(","),
  point: (v) => v ?? "",
};

/**
 * The chart's choices from a query string. A parameter that cannot be read takes its default and is named in
 * `problems`. A page filtered to other subjects (`subject=finding`) shows them: they were asked for.
 */
export function parseOptions(params: URLSearchParams): { options: ChartOptions; problems: OptionProblem[] } {
  const options: Record<string, unknown> = {};
  const problems: OptionProblem[] = [];
  for (const key of CHART_PARAMS) {
    const text = params.get(key);
    if (text === null || text === "") continue;
    const read = ChartOptionsSchema.shape[key].safeParse(READ[key](text));
    if (read.success) options[key] = read.data;
    else
      problems.push({ param: key, value: text, message: read.error.issues[0]?.message ?? "cannot be read" });
  }
  const asked = readList(params.get("subject") ?? "").filter((s): s is "other" | "finding" =>
    isGuest(s as Subject),
  );
  const parsed = ChartOptionsSchema.parse(options);
  return { options: { ...parsed, also: [...new Set([...parsed.also, ...asked])] }, problems };
}

const isGuest = (subject: Subject): boolean => subject === "other" || subject === "finding";

/** The parameters a choice needs: only those that differ from the defaults; null: take the parameter out. */
export function optionParams(options: Partial<ChartOptions>): Record<string, string | null> {
  const out: Record<string, string | null> = {};
  for (const key of CHART_PARAMS) {
    if (!(key in options)) continue;
    const text = (WRITE[key] as (value: unknown) => string)(options[key]);
    const standard = (WRITE[key] as (value: unknown) => string)(DEFAULT_OPTIONS[key]);
    out[key] = text === standard || text === "" ? null : text;
  }
  return out;
}

/** A query string with the chart's choices written into it; other parameters stay as they are. */
export function withOptions(params: URLSearchParams, options: Partial<ChartOptions>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(optionParams(options))) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/**
 * The change that groups by something: lines of a group and marks of a colour must not say different things, so colour
 * and shape follow the group where they can; `none` gives both back to the kind of gain.
 */
export function groupChange(group: ChartOptions["group"]): Partial<ChartOptions> {
  const encoding = (ENCODINGS as readonly string[]).includes(group) ? (group as Encoding) : "quantity";
  return { group, colour: encoding, shape: encoding, off: [] };
}

/** What is selected: a point of the open paper, else the paper; null where none is open. */
export const selectedOf = (open: string | null, { point }: ChartOptions): string | null =>
  open === null || point === null ? open : `${open}:${point}`;
