import { ENCODINGS, type Encoding } from "@/lib/chart/types";
import type { Subject } from "@/lib/claims/types";
import { CHART_KEYS, CHART_PARAMS, type ChartKey, type ChartOptions } from "./chart-params";
import { DEFAULT_SUBJECTS } from "./claim-filter";
import type { Codec } from "./codec";
import { asksFor, wantedOf } from "./modes";

export type { ChartOptions } from "./chart-params";

const codecs: Record<ChartKey, Codec<never>> = CHART_PARAMS as never;

/** A parameter that could not be read; its default is used. */
export interface OptionProblem {
  param: string;
  value: string;
  message: string;
}

const isOther = (subject: string): subject is Exclude<Subject, "own"> =>
  subject === "other" || subject === "finding";

/** Whose numbers a question lets through besides the papers' own: as for every other part of the page. */
function othersOf(subject: string): ("other" | "finding")[] {
  const entries = subject.split(",").filter(Boolean);
  const { any, all, none } = wantedOf(entries);
  const asked = asksFor(entries) ? [...any, ...all] : DEFAULT_SUBJECTS;
  return asked.filter((s) => !none.includes(s)).filter(isOther);
}

/**
 * The chart's choices from a query string. A parameter that cannot be read takes its default and is named in
 * `problems`. Whose numbers are drawn is what the page is filtered to (`subject=finding`), and `also`.
 */
export function parseOptions(params: URLSearchParams): { options: ChartOptions; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const read = CHART_KEYS.map((param) => {
    const value = params.get(param);
    if (!value?.trim()) return [param, codecs[param].none];
    return [param, codecs[param].read([value], (message) => problems.push({ param, value, message }))];
  });
  const options = Object.fromEntries(read) as ChartOptions;
  const also = [...new Set([...options.also, ...othersOf(params.get("subject") ?? "")])];
  return { options: { ...options, also }, problems };
}

/** Every choice at what the empty query string means. */
export const DEFAULT_OPTIONS = parseOptions(new URLSearchParams()).options;

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
