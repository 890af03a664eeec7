import { ENCODINGS, Y_AXES } from "@/lib/chart/types";
import { EFFICIENCY_QUANTITIES } from "@/lib/claims/types";
import { GROUP_KEYS } from "@/lib/pareto/groups";
import { type Codec, choice, value } from "./codec";

/** Longest text a chart parameter may have. */
const LONGEST = 400;
const POINT = /^\d{1,4}(:\d{1,4})?$/;

/** Commas part the entries of a list, so inside one they are written %2C. */
const readEntry = (entry: string) => entry.replaceAll("%2C", ",").replaceAll("%25", "%");
const writeEntry = (entry: string) => entry.replaceAll("%", "%25").replaceAll(",", "%2C");
const readList = (text: string) => [...new Set(text.split(",").filter(Boolean).map(readEntry))];
const writeList = (list: readonly string[]) => list.map(writeEntry).join(",");

/** A stretch of an axis, in factors or in percent; the ends in order. */
type Stretch = [number, number];
type Zoom = { factor: Stretch; accuracy: Stretch } | null;

function readStretch(text = ""): Stretch | undefined {
  const [from = Number.NaN, to = Number.NaN, ...more] = text
    .split("..")
    .map((end) => (end ? Number(end) : Number.NaN));
  return Number.isFinite(from) && Number.isFinite(to) && from < to && more.length === 0
    ? [from, to]
    : undefined;
}

const zoom = value<Zoom>(null, {
  decode(text) {
    const [factor, accuracy] = text.split(",").map(readStretch);
    return factor && accuracy && { factor, accuracy };
  },
  encode: (zoom) => (zoom ? `${zoom.factor.join("..")},${zoom.accuracy.join("..")}` : ""),
  expected: "expected two ranges, factors and quality, each from its smaller end, as 1.5..20,-3..8",
  schema: { type: "string", examples: ["1.5..20,-3..8"] },
});

const rate = value<number | null>(null, {
  decode: (text) => (Number(text) >= 1 && Number(text) <= 100 ? Number(text) : undefined),
  expected: "expected a number from 1 to 100",
  schema: { type: "number", minimum: 1, maximum: 100 },
});

const off = value<string[]>([], {
  decode(text) {
    const list = readList(text);
    return writeList(list).length <= LONGEST ? list : undefined;
  },
  encode: writeList,
  expected: `is longer than ${LONGEST} characters`,
  schema: { type: "string", maxLength: LONGEST },
});

const OTHERS = ["other", "finding"] as const;
type Other = (typeof OTHERS)[number];
const isOther = (name: string): name is Other => (OTHERS as readonly string[]).includes(name);

const also = value<Other[]>([], {
  decode(text) {
    const asked = readList(text);
    return asked.every(isOther) ? asked : undefined;
  },
  encode: writeList,
  expected: "expected other or finding",
  schema: { type: "array", items: { type: "string", enum: OTHERS } },
});

const point = value<string | null>(null, {
  decode: (text) => (POINT.test(text) ? text : undefined),
  expected: "expected numbers of claims, as 3:4",
  schema: { type: "string", pattern: POINT.source },
});

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
  rate,
  zoom,
  /** Legend entries switched off: values of `colour`. */
  off,
  /** Whose numbers are shown besides the papers' own. */
  also,
  /** The selected point of the paper that is open: its efficiency claim and, with a quality, that claim too ("3:4"). */
  point,
} as const;

export type ChartKey = keyof typeof CHART_PARAMS;
export const CHART_KEYS = Object.keys(CHART_PARAMS) as ChartKey[];
/** What each choice is. */
export type ChartOptions = {
  [K in ChartKey]: (typeof CHART_PARAMS)[K] extends Codec<infer T> ? T : never;
};
/** The choices as an address says them, those that could be read. */
export type ChartParams = Partial<Record<ChartKey, string>>;
