import crypto from "node:crypto";
import type { PaperLine } from "./json-lines";

/** What a text is named by where neither it nor its title may be shipped. */
const hashOf = ({ title, abstract }: PaperLine): string =>
  crypto.createHash("sha256").update(`${title}\n${abstract}`).digest("hex").slice(0, 16);

type Quoting = { quote: string | [number, number] };

/**
 * Labels of texts that are not ours to ship (data/gold/…-by-text.jsonl) name their text by hash, and words by their
 * offsets in the abstract. Gives the same lines with paper and quotes; lines whose text is not among the papers are left
 * out, lines that name their paper stay as they are.
 * @param labels JSON Lines
 */
export function withTexts(labels: string, papers: readonly PaperLine[]): string {
  const byHash = new Map(papers.map((paper) => [hashOf(paper), paper]));
  const lines = labels.split("\n").flatMap((line) => {
    if (!line.includes('"text"')) return [line];
    const { text, ...label } = JSON.parse(line) as { text: string } & Record<string, unknown>;
    const paper = byHash.get(text);
    if (!paper) return [];
    const quoted = (claims: unknown) =>
      ((claims ?? []) as Quoting[]).map((c) => ({
        ...{ high: null, ...c },
        quote: Array.isArray(c.quote) ? paper.abstract.slice(...c.quote) : c.quote,
      }));
    const whole = { tradeoffs: [], techniques: [], domains: [], ...label, paper: paper.paper };
    return [
      JSON.stringify({
        ...whole,
        claims: quoted(label.claims),
        ...(label.wrong ? { wrong: quoted(label.wrong) } : {}),
      }),
    ];
  });
  return lines.join("\n");
}
