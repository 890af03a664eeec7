import lighthouse from "lighthouse";
import { StepError } from "../support/guard";
import { type Figure, median } from "./figures";

const RUNS = 5;
/** How much longer than an empty page this one may block (ms). */
const BLOCKED = 200;

/** What is taken from a report; scores are from 0 to 100. */
interface Run {
  performance: number;
  accessibility: number;
  bestPractices: number;
  lcp: number;
  tbt: number;
  cls: number;
  /** How fast the machine was: below 1000 the figures speak of the machine. */
  benchmark: number;
}

async function once(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    output: "json",
    formFactor: "mobile",
    onlyCategories: ["performance", "accessibility", "best-practices"],
  });
  const report = result?.lhr;
  if (!report || report.runtimeError)
    throw new StepError(`Lighthouse failed: ${report?.runtimeError?.message ?? "no report"}`);
  const score = (id: string) => Math.round((report.categories[id]?.score ?? 0) * 100);
  const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    lcp: value("largest-contentful-paint"),
    tbt: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    benchmark: report.environment.benchmarkIndex,
  };
}

/** Every run of the page and of the floor. */
export interface Audited {
  figures: Figure[];
  runs: Run[];
  floor: Run[];
}

/**
 * Lighthouse's mobile profile (simulated slow 4G, a CPU four times slower), five runs of the page and of an empty one
 * in turn. Limits are absolute, so on a slow machine even the empty page may be over them: its figures stand beside.
 * @param floorUrl a page of the same framework with nothing on it
 * @param port debugging port of a running browser
 * @returns the medians beside their limits, and every run
 */
export async function audit(url: string, floorUrl: string, port: number): Promise<Audited> {
  const runs: Run[] = [];
  const floor: Run[] = [];
  for (let i = 0; i < RUNS; i++) {
    runs.push(await once(url, port));
    floor.push(await once(floorUrl, port));
  }
  const figure = (
    name: string,
    key: keyof Run,
    unit: Figure["unit"],
    must: Figure["must"],
    limit: number,
  ): Figure => {
    const digits = unit === "shift" ? 3 : 0;
    const said = runs.map((r) => r[key].toFixed(digits)).join(", ");
    return {
      name,
      value: median(runs.map((r) => r[key])),
      unit,
      limit,
      must,
      note: `median of ${said}; an empty Next page here: ${median(floor.map((r) => r[key])).toFixed(digits)}`,
    };
  };
  return {
    figures: [
      figure("Lighthouse performance", "performance", "", "at least", 95),
      figure("Lighthouse accessibility", "accessibility", "", "at least", 100),
      figure("Lighthouse best practices", "bestPractices", "", "at least", 95),
      figure("Largest contentful paint", "lcp", "ms", "below", 1500),
      figure("Total blocking time", "tbt", "ms", "at most", median(floor.map((r) => r.tbt)) + BLOCKED),
      figure("Layout shift", "cls", "shift", "at most", 0.01),
    ],
    runs,
    floor,
  };
}
