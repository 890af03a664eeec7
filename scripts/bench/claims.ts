import recognizers from "@microsoft/recognizers-text-suite";
import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import { abstracts, readLines, type Text } from "./support/abstracts";
import { measure, ratio } from "./support/measure";

interface Found {
  start: number;
  end: number;
  value: number;
}

interface GoldClaim {
  quantity: string;
  value: number;
  high: number | null;
  quote: string;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const SLOW_SAMPLE = 100;

/** Reading speed beside a plain scan with one number regex and beside a general number recogniser. */
export function run() {
  const { from, texts } = abstracts();
  const bodies = texts.map((t) => t.abstract);
  const few = bodies.slice(0, SLOW_SAMPLE);
  const reading = measure(3, () => texts.forEach((t) => void readClaims(t.title, t.abstract)));
  const labelling = measure(3, () => texts.forEach((t) => void readLabels(t.title, t.abstract)));
  const scan = measure(5, () => bodies.forEach((b) => void [...b.matchAll(NUMBER)].length));
  const readingFew = measure(3, () =>
    texts.slice(0, SLOW_SAMPLE).forEach((t) => void readClaims(t.title, t.abstract)),
  );
  const general = measure(1, () => few.forEach((b) => void recognised(b)));
  return {
    texts: { from, count: texts.length },
    abstractsPerSecond: {
      claims: Math.round((1000 * texts.length) / reading.median),
      labels: Math.round((1000 * texts.length) / labelling.median),
      both: Math.round((1000 * texts.length) / (reading.median + labelling.median)),
      scan: Math.round((1000 * texts.length) / scan.median),
      recognizersText: Math.round((1000 * few.length) / general.median),
    },
    milliseconds: { claims: reading, labels: labelling, scan, recognizersTextOnFew: general },
    ratios: {
      claimsToScan: ratio(reading.median, scan.median),
      recognizersTextToClaims: ratio(general.median, readingFew.median),
    },
    findingNumbers: findingNumbers(),
    hostile: hostile(),
  };
}

function recognised(text: string): Found[] {
  return recognizers
    .recognizeNumber(text, "en-us")
    .map((r) => ({ start: r.start, end: r.end + 1, value: Number(r.resolution?.value) }));
}

function claimed(text: Text): Found[] {
  return readClaims(text.title, text.abstract).claims.flatMap((c) =>
    c.numbers.map(({ start, end }, i) => ({
      start,
      end,
      value:
        c.value.kind === "range"
          ? i === 0
            ? c.value.low
            : c.value.high
          : c.value.kind === "point"
            ? c.value.value
            : 0,
    })),
  );
}

/**
 * Precision and recall for finding the numbers that are claims, on the bundled labels. A labelled number is found
 * when a number of that value is found inside its quote; values that are worked out (a share that remains) are
 * labelled as the result, so a general recogniser cannot find those few.
 */
function findingNumbers() {
  const texts = new Map(readLines("data/gold/digest-papers.jsonl").map((t) => [t.paper, t]));
  const gold = readLines<{ paper: string; claims: GoldClaim[] }>("data/gold/digest.jsonl");
  const count = (find: (text: Text) => Found[]) => {
    let [found, right, wanted] = [0, 0, 0];
    for (const { paper, claims } of gold) {
      const text = texts.get(paper);
      if (!text) continue;
      const left = claims
        .filter((c) => c.quantity !== "parity")
        .flatMap((c) =>
          [c.value, c.high]
            .filter((v): v is number => v !== null)
            .map((value) => ({ value, quote: c.quote })),
        );
      wanted += left.length;
      const all = find(text);
      found += all.length;
      for (const f of all) {
        const i = left.findIndex(
          (g) => Math.abs(g.value - f.value) < 1e-9 && within(text.abstract, g.quote, f),
        );
        if (i >= 0) {
          left.splice(i, 1);
          right++;
        }
      }
    }
    return { precision: ratio(right, found), recall: ratio(right, wanted), found, wanted };
  };
  return { claims: count(claimed), recognizersText: count((t) => recognised(t.abstract)) };
}

function within(text: string, quote: string, f: Found): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (f.start < at + quote.length && at < f.end) return true;
  return false;
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
