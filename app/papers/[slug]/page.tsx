import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "@/components/paper/paper-page";
import { formatClaim, tidyText } from "@/lib/format";
import { bibtexOf, paper } from "@/lib/query";

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
  return { title: tidyText(found.title), description: said.join(" · ") || undefined };
}

export default async function Page({ params }: Props) {
  const found = await paper(decode((await params).slug));
  if (!found) notFound();
  return <PaperPage paper={found} bibtex={bibtexOf(found)} />;
}

/** Addresses come percent-encoded; a broken one is an address of nothing. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return "";
  }
}
