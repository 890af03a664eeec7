import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { EvidenceCard } from "@/components/paper/evidence-card";
import { formatClaim, tidyText } from "@/lib/format";
import { claimAddress, claimName } from "@/lib/query/addresses";
import { evidenceTexts } from "@/lib/query/export/evidence";
import { baseOf } from "../../../_base";
import { turn } from "../../../_turn";
import { type Asked, findClaim } from "./find";
import { HEIGHT, WIDTH } from "./picture";

/** The card's words, address and picture for whoever shows a preview of a link. */
export async function generateMetadata(asked: Asked): Promise<Metadata> {
  const found = await findClaim(asked);
  if (!found) return { title: "Not found" };
  const { claim, paper } = found;
  const title = `${formatClaim(claim)} · ${tidyText(paper.title)}`;
  const description = tidyText(claim.sentence);
  const url = `${baseOf(await headers())}${claimAddress(claim)}`;
  const picture = { url: `${url}/card.png`, width: WIDTH, height: HEIGHT, alt: `${title}: “${description}”` };
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: "Tradeoff Atlas", type: "article", images: [picture] },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}

export default async function Page(asked: Asked) {
  await turn();
  const found = await findClaim(asked);
  if (!found) notFound();
  const { claim, paper } = found;
  if ((await asked.params).claim !== claimName(claim)) redirect(claimAddress(claim));
  const address = `${baseOf(await headers())}${claimAddress(claim)}`;
  return <EvidenceCard claim={claim} paper={paper} texts={evidenceTexts(claim, paper, address)} />;
}
