import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { factsOf } from "@/components/label/facts";
import { LabelPage } from "@/components/label/label-page";
import { labelName } from "@/lib/format";
import { labelView, stats } from "@/lib/query";

interface Props {
  params: Promise<{ label: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await labelView("technique", (await params).label);
  if (!view) return { title: "Not found" };
  return { title: labelName(view.name), description: factsOf(view, (await stats()).papers) };
}

export default async function Page({ params }: Props) {
  const view = await labelView("technique", (await params).label);
  if (!view) notFound();
  return <LabelPage view={view} all={(await stats()).papers} />;
}
