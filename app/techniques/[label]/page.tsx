import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { factsOf } from "@/components/label/facts";
import { LabelPage } from "@/components/label/label-page";
import { labelName } from "@/lib/format";
import { labelView, parseParams, stats } from "@/lib/query";
import { queryOf, type SearchRecord } from "../../_search";
import { turn } from "../../_turn";

interface Props {
  params: Promise<{ label: string }>;
  searchParams: Promise<SearchRecord>;
}

async function viewOf({ params, searchParams }: Props) {
  const { subject } = parseParams(queryOf(await searchParams)).params;
  return labelView("technique", (await params).label, subject);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await viewOf(props);
  if (!view) return { title: "Not found" };
  return { title: labelName(view.name), description: factsOf(view, (await stats()).papers) };
}

export default async function Page(props: Props) {
  await turn();
  const view = await viewOf(props);
  if (!view) notFound();
  return <LabelPage view={view} all={(await stats()).papers} />;
}
