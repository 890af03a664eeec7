import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import { abstracts } from "./support/abstracts";
import { alternately, ratio } from "./support/measure";

const NUMBER = /\d+(?:[.,]\d+)*/g;
const RUNS = 5;

/**
 * Reading speed on one core, warm, beside a floor taken in the same run: one plain scan of the same texts with a regular
 * expression for numbers. Speeds are by processor time, so that a busy machine does not change them.
 */
export function run() {
  const { from, texts } = abstracts();
  const measured = alternately(RUNS, {
    scan: () => texts.forEach((t) => void [...`${t.title}\n${t.abstract}`.matchAll(NUMBER)].length),
    claims: () => texts.forEach((t) => void readClaims(t.title, t.abstract)),
    labels: () => texts.forEach((t) => void readLabels(t.title, t.abstract)),
    both: () =>
      texts.forEach((t) => {
        readClaims(t.title, t.abstract);
        readLabels(t.title, t.abstract);
      }),
  });
  const speed = ({ median }: { median: number }) => Math.round((1000 * texts.length) / median);
  const { scan, claims, labels, both } = measured;
  return {
    texts: { from, count: texts.length, characters: texts.reduce((n, t) => n + t.abstract.length, 0) },
    abstractsPerSecond: {
      claims: speed(claims),
      labels: speed(labels),
      both: speed(both),
      scan: speed(scan),
    },
    milliseconds: measured,
    ratios: {
      claimsToScan: ratio(claims.median, scan.median),
      labelsToScan: ratio(labels.median, scan.median),
      bothToScan: ratio(both.median, scan.median),
    },
    hostile: hostile(),
  };
}

/** One megabyte of one thing each: no input may take more than linear time (ms). */
function hostile() {
  const MEGABYTE = 1_000_000;
  const inputs = {
    digits: "7".repeat(MEGABYTE),
    parentheses: "(".repeat(MEGABYTE),
    oneWord: "faster ".repeat(MEGABYTE / 7),
    percents: "1% ".repeat(MEGABYTE / 3),
    dollars: "$".repeat(MEGABYTE),
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => {
      const start = performance.now();
      readClaims("", text);
      return [name, Math.round(performance.now() - start)];
    }),
  );
}
