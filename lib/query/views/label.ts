import { isBetterInWords, isEfficiency, type Subject } from "@/lib/claims/types";
import { labelName } from "@/lib/format/labels";
import { papersOf } from "../columns/labels";
import { countsIn } from "../columns/sets";
import { compareText } from "../columns/text-order";
import type { ColumnIndex, PaperInput } from "../columns/types";
import type { LabelView } from "../types";
import { type Detail, Spreads } from "./distribution";

const TOGETHER = 12;

/** What the papers of a label state and leave out, summed up paper by paper. */
export class LabelSum {
  private papers = 0;
  private off = 0;
  private parity = 0;
  private readonly years = new Map<number | null, number>();
  private readonly unstated = {
    ...{ gains: 0, noNumbers: 0, gainWithoutQuality: 0 },
    ...{ noBaseline: 0, noBenchmark: 0, noHardware: 0 },
  };
  private readonly spreads: Spreads;

  /** @param subjects whose results count: what a label gains is what its papers themselves report, unless others are asked for */
  constructor(private readonly subjects: readonly Subject[]) {
    this.spreads = new Spreads(subjects);
  }

  /** @param place where the paper stands in the index */
  add(place: number, paper: PaperInput): void {
    this.papers++;
    this.years.set(paper.year, (this.years.get(paper.year) ?? 0) + 1);
    this.spreads.add(place, paper);
    const counted = paper.claims.filter((c) => this.subjects.includes(c.subject));
    this.off += paper.claims.length - counted.length;
    if (counted.some((c) => c.quantity === "parity" && !isBetterInWords(c))) this.parity++;
    const { unstated } = this;
    if (counted.every((c) => c.quantity === "parity")) unstated.noNumbers++;
    const gains = counted.filter((c) => isEfficiency(c.quantity));
    if (gains.length === 0) return;
    unstated.gains++;
    const of = new Set(counted.map((c) => c.n));
    if (!paper.tradeoffs.some((t) => of.has(t.efficiency) && of.has(t.quality)))
      unstated.gainWithoutQuality++;
    if (gains.every((c) => c.baseline === null)) unstated.noBaseline++;
    if (gains.every((c) => c.benchmark === null)) unstated.noBenchmark++;
    if (gains.every((c) => c.hardware === null)) unstated.noHardware++;
  }

  async finish(
    detail: Detail,
  ): Promise<Omit<LabelView, "dataVersion" | "kind" | "name" | "leading" | "chart" | "together">> {
    return {
      papers: this.papers,
      // In order; the papers without a year last.
      years: [...this.years]
        .map(([year, count]) => ({ year, count }))
        .sort((a, b) => (a.year ?? 1e9) - (b.year ?? 1e9)),
      subjects: [...this.subjects],
      off: this.off,
      parity: this.parity,
      unstated: this.unstated,
      ...(await this.spreads.finish(detail)),
    };
  }
}

/** Labels that stand on the same papers, the most frequent first. */
export function togetherOf(
  index: ColumnIndex,
  kind: "technique" | "domain",
  name: string,
): LabelView["together"] {
  const own = papersOf(index.labels[kind], name);
  const all = (["technique", "domain"] as const).flatMap((other) => {
    const counts = countsIn(index.labels[other], own);
    return index.labels[other].values
      .map((value, code) => ({
        kind: other,
        name: value,
        label: labelName(value),
        count: counts[code] as number,
      }))
      .filter((t) => other !== kind || t.name !== name);
  });
  return all
    .filter((t) => t.count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.kind, b.kind) || compareText(a.name, b.name))
    .slice(0, TOGETHER);
}
