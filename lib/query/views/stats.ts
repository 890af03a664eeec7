import { QUANTITIES } from "@/lib/claims/types";
import { labelName } from "@/lib/format/labels";
import type { Store } from "@/lib/store";
import { numbersOf } from "../columns/narrow";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
import type { LabelKind, Stats } from "../types";

/** Claims and papers with some, in all and by quantity, from the index. */
function countsOf({ papers, claims }: ColumnIndex) {
  const quantities = QUANTITIES.map((quantity) => ({ quantity, claims: 0, papers: 0 }));
  const lastOf = new Int32Array(QUANTITIES.length).fill(-1);
  let papersWithClaims = 0;
  for (let p = 0; p < papers; p++) {
    const [from, to] = [claims.from[p] as number, claims.from[p + 1] as number];
    if (to > from) papersWithClaims++;
    for (let c = from; c < to; c++) {
      const code = claims.quantity[c] as number;
      const counted = quantities[code];
      if (!counted) continue;
      counted.claims++;
      if (lastOf[code] !== p) counted.papers++;
      lastOf[code] = p;
    }
  }
  return { quantities, papersWithClaims };
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
};

/** What the database holds, counted. */
export async function statsOf(
  prisma: Store["prisma"],
  index: ColumnIndex,
  dataVersion: string,
): Promise<Stats> {
  const labels = (kind: LabelKind) =>
    index.labels[kind].values
      .map((name, code) => ({
        name,
        label: labelName(name),
        count: index.labels[kind].sizes[code] as number,
      }))
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
  const [rejected, digests, extractors, labellers] = await Promise.all([
    prisma.rejectedNumber.count(),
    prisma.digest.findMany({
      select: {
        ...{ name: true, hash: true, format: true, captured: true, lines: true },
        _count: { select: { papers: true } },
      },
      orderBy: [{ captured: "asc" }, { hash: "asc" }],
    }),
    prisma.paper.groupBy({ by: "extractorVersion", orderBy: { extractorVersion: "asc" } }),
    prisma.paper.groupBy({ by: "labellerVersion", orderBy: { labellerVersion: "asc" } }),
  ]);
  const { quantities, papersWithClaims } = countsOf(index);
  const points = index.points.columns;
  const paired = Array.from(points.paper.keys()).filter((row) => points.quality.claim[row] !== -1);
  const years = numbersOf(index.numbers.year)
    .filter((y) => !Number.isNaN(y))
    .sort();
  return {
    dataVersion,
    papers: index.papers,
    claims: index.claims.factor.code.length,
    tradeoffs: paired.length,
    rejected,
    sure: sum(index.claims.sure),
    papersWithClaims,
    papersWithTradeoffs: new Set(paired.map((row) => points.paper[row])).size,
    years: years.length === 0 ? null : [years[0] as number, years.at(-1) as number],
    quantities,
    techniques: labels("technique"),
    domains: labels("domain"),
    digests: digests.map(({ _count, name, hash, format, captured, lines }) => ({
      ...{ name, hash, format, captured, papers: _count.papers, lines },
    })),
    extractorVersions: extractors.map((p) => p.extractorVersion),
    labellerVersions: labellers.map((p) => p.labellerVersion),
  };
}
