import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "@/components/paper/paper-page";
import { mayWrite } from "@/lib/access/write";
import { formatClaim, labelName, tidyText } from "@/lib/format";
import { addressOf, bibtexOf, paper } from "@/lib/query";
import type { PaperView } from "@/lib/query/types";
import { turn } from "../../_turn";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await paper(decode((await params).slug));
  if (!found) return { title: "Not found" };
  const said = found.claims
    .filter((c) => c.subject === "own")
    .slice(0, 3)
    .map(formatClaim);
  return {
    title: tidyText(found.title),
    description: said.join(" · ") || undefined,
    other: citationOf(found),
  };
}

export default async function Page({ params }: Props) {
  await turn();
  const found = await paper(decode((await params).slug));
  if (!found) notFound();
  return <PaperPage paper={found} bibtex={bibtexOf(found)} canWrite={mayWrite(process.env)} />;
}

/** What reference managers look for in a page; what no source says is left out. */
function citationOf(found: PaperView): Record<string, string | string[]> {
  const { arxivId, authorNames, date, doi, year } = found;
  const said: Record<string, string | string[] | null> = {
    citation_title: tidyText(found.title),
    citation_author: authorNames.length > 0 ? [...authorNames] : null,
    citation_publication_date: date?.replaceAll("-", "/") ?? (year === null ? null : String(year)),
    citation_arxiv_id: arxivId,
    citation_doi: doi,
    citation_public_url: addressOf(found),
    citation_pdf_url: arxivId && `https://arxiv.org/pdf/${arxivId}`,
    citation_keywords: found.labels.map((l) => labelName(l.name)).join("; ") || null,
    citation_abstract: tidyText(found.abstract),
  };
  return Object.fromEntries(Object.entries(said).flatMap(([name, v]) => (v === null ? [] : [[name, v]])));
}

/** Addresses come percent-encoded; a broken one is an address of nothing. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return "";
  }
}
