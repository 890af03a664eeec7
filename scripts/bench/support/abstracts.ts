import { existsSync } from "node:fs";
import { mulberry32 } from "@/lib/evaluate/bootstrap";
import type { PaperLine } from "../../support/json-lines";
import { readPapers } from "../../support/papers";

const BUNDLED = "data/gold/digest-papers.jsonl";
/** A larger set that may lie beside the project; only ever read here. */
const BESIDE = "../shared/pool/efficiency.jsonl";
/** Fewer texts than this leave the code cold and the caches warm. */
const LEAST = 3000;

/**
 * At least 3,000 abstracts to time: the larger set where it is there, else the bundled ones varied (seeded): their
 * sentences in another order, their digits others.
 */
export function abstracts(): { from: string; texts: PaperLine[] } {
  if (existsSync(BESIDE)) return { from: "abstracts that lie beside the project", texts: readPapers(BESIDE) };
  const bundled = readPapers(BUNDLED);
  const next = mulberry32(7);
  const texts = Array.from({ length: LEAST }, (_, i) =>
    varied(bundled[i % bundled.length] as PaperLine, next),
  );
  return { from: `the ${bundled.length} bundled abstracts, varied`, texts };
}

export function varied(text: PaperLine, next: () => number): PaperLine {
  const sentences = text.abstract.split(/(?<=\.) /).map((sentence) => ({ sentence, order: next() }));
  const abstract = sentences
    .sort((a, b) => a.order - b.order)
    .map(({ sentence }) => sentence)
    .join(" ")
    .replace(/[1-9]/g, () => String(1 + Math.floor(9 * next())));
  return { ...text, abstract };
}
