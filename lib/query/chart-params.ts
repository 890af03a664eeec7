import * as z from "zod/mini";
import { ENCODINGS, Y_AXES } from "@/lib/chart/types";
import { EFFICIENCY_QUANTITIES } from "@/lib/claims/types";
import { GROUP_KEYS } from "@/lib/pareto/groups";
import { type Codec, choice, value } from "./codec";

/** Longest text a chart parameter may have. */
const LONGEST = 400;

/** Commas part the entries of a list, so inside one they are written %2C. */
const readEntry = (entry: string) => entry.replaceAll("%2C", ",").replaceAll("%25", "%");
const writeEntry = (entry: string) => entry.replaceAll("%", "%25").replaceAll(",", "%2C");
const readList = (text: string) => [...new Set(text.split(",").filter(Boolean).map(readEntry))];
const writeList = (list: readonly string[]) => list.map(writeEntry).join(",");

/** A stretch of an axis, in factors or in percent; the ends in order. */
const Stretch = z
  .tuple([z.number("expected numbers"), z.number("expected numbers")])
  .check(z.refine(([a, b]) => a < b, "the first end must be the smaller one"));
const Zoom = z.nullable(
  z.object({ factor: Stretch, accuracy: Stretch }, "expected two ranges, as 1.5..20,-3..8"),
);
type Zoom = z.infer<typeof Zoom>;

/** `1.5..20,-3..8`: factors, then quality. */
function readZoom(text: string): unknown {
  const [factor, accuracy] = text
    .split(",")
    .map((part) => part.split("..").map((end) => (end ? Number(end) : Number.NaN)));
  return { factor, accuracy };
}
const writeZoom = (zoom: Zoom) => (zoom ? `${zoom.factor.join("..")},${zoom.accuracy.join("..")}` : "");

const guest = z.enum(["other", "finding"], "expected other or finding");
const rate = z.nullable(z.number("expected a number").check(z.minimum(1), z.maximum(100)));
const point = z.nullable(
  z.string().check(z.regex(/^\d{1,4}(:\d{1,4})?$/, "expected numbers of claims, as 3:4")),
);
const entries = z
  .array(z.string())
  .check(z.refine((list) => writeList(list).length <= LONGEST, `is longer than ${LONGEST} characters`));

/** Every choice a person can make about the chart; they change no other answer. Add one here and every address takes it. */
export const CHART_PARAMS = {
  /** One efficiency quantity, or any. */
  x: choice("any", ...EFFICIENCY_QUANTITIES),
  y: choice(...Y_AXES),
  /** One frontier and one small picture per value of this. */
  group: choice("none", ...GROUP_KEYS),
  frontier: choice("claimed", "strict"),
  colour: choice(...ENCODINGS),
  shape: choice(...ENCODINGS),
  /** "One point of quality is worth `rate` times the factor"; null: no exchange. */
  rate: value<number | null>(null, rate, Number),
  zoom: value<Zoom>(null, Zoom, readZoom, writeZoom),
  /** Legend entries switched off: values of `colour`. */
  off: value<string[]>([], entries, readList, writeList),
  /** Whose numbers are shown besides the papers' own. */
  also: value<("other" | "finding")[]>([], z.array(guest), readList, writeList),
  /** The selected point of the paper that is open: its efficiency claim and, with a quality, that claim too ("3:4"). */
  point: value<string | null>(null, point),
} as const;

export type ChartKey = keyof typeof CHART_PARAMS;
export const CHART_KEYS = Object.keys(CHART_PARAMS) as ChartKey[];
/** What each choice is. */
export type ChartOptions = {
  [K in ChartKey]: (typeof CHART_PARAMS)[K] extends Codec<infer T> ? T : never;
};
/** The choices as an address says them, those that could be read. */
export type ChartParams = Partial<Record<ChartKey, string>>;
