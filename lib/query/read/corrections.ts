import type { Prisma, Store } from "@/lib/store";
import type { PaperView } from "../types";
import type { PaperRecord } from "./records";

type Line = PaperView["corrections"][number];
type Row = Prisma.CorrectionGetPayload<null>;

const IDS = ["arxivId", "doi", "openReviewId"] as const;

/** Whether a line speaks of a paper: by an id both have, else by the address or the words it is about. */
function isOf(row: Row, paper: PaperRecord): boolean {
  const both = IDS.filter((id) => row[id] !== null && paper[id] !== null);
  if (both.length > 0) return both.some((id) => row[id] === paper[id]);
  return row.slug === paper.slug || row.title === paper.title;
}

const quoteOf = ({ anchor }: Row): string | null =>
  anchor === null ? null : ((anchor as { quote?: string }).quote ?? null);

/** Whether a change is to be seen: its words still stand in the text. */
const applies = (row: Row, paper: PaperRecord): boolean => {
  const quote = quoteOf(row);
  return quote === null || paper.abstract.includes(quote);
};

/** The log's lines of one paper, of all lines that may be its own. */
function linesOf(rows: readonly Row[], paper: PaperRecord): Line[] {
  const own = rows.filter((row) => isOf(row, paper));
  const undone = new Set(own.flatMap(({ undoes }) => undoes ?? []));
  return own.map((row) => ({
    ...{ uid: row.uid, time: row.time, who: row.who, reason: row.reason, kind: row.kind as Line["kind"] },
    ...{ quote: quoteOf(row), undone: undone.has(row.uid), applies: applies(row, paper) },
  }));
}

/** What people said of some papers, by row id; papers nobody spoke of have no entry. */
export async function loadCorrections(
  prisma: Store["prisma"],
  papers: readonly PaperRecord[],
): Promise<Map<number, Line[]>> {
  const named = (key: (typeof IDS)[number]) => papers.flatMap((p) => p[key] ?? []);
  const rows = await prisma.correction.findMany({
    where: {
      OR: [
        { slug: { in: papers.map((p) => p.slug) } },
        { title: { in: papers.map((p) => p.title) } },
        ...IDS.map((id) => ({ [id]: { in: named(id) } })),
      ],
    },
    orderBy: { id: "asc" },
  });
  if (rows.length === 0) return new Map();
  return new Map(papers.map((paper) => [paper.id, linesOf(rows, paper)]));
}
