import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { factsOf } from "@/components/label/facts";
import { LabelPage } from "@/components/label/label-page";
import { labelName } from "@/lib/format";
import { labelView, parseParams, stats } from "@/lib/query";
import { queryOf, type SearchRecord } from "./_search";
import { turn } from "./_turn";

export interface LabelProps {
  params: Promise<{ label: string }>;
  searchParams: Promise<SearchRecord>;
}
type Kind = Parameters<typeof labelView>[0];

async function viewOf(kind: Kind, { params, searchParams }: LabelProps) {
  const { subject } = parseParams(queryOf(await searchParams)).params;
  return labelView(kind, (await params).label, subject);
}

/** What a link to the page of a technique or a domain says. */
export async function labelMetadata(kind: Kind, props: LabelProps): Promise<Metadata> {
  const view = await viewOf(kind, props);
  if (!view) return { title: "Not found" };
  return { title: labelName(view.name), description: factsOf(view, (await stats()).papers) };
}

/** The page of a technique or a domain. */
export async function labelPage(kind: Kind, props: LabelProps) {
  await turn();
  const view = await viewOf(kind, props);
  if (!view) notFound();
  return <LabelPage view={view} all={(await stats()).papers} />;
}
