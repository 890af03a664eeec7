import type { Metadata } from "next";
import { LabelIndex } from "@/components/label/index-page";
import { stats } from "@/lib/query";

export const metadata: Metadata = { title: "Domains" };

export default async function Page() {
  const { domains, papers } = await stats();
  return <LabelIndex kind="domain" labels={domains} all={papers} />;
}
