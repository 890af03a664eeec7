import type { Metadata } from "next";
import { LabelIndex } from "@/components/label/index-page";
import { stats } from "@/lib/query";

export const metadata: Metadata = { title: "Techniques" };

export default async function Page() {
  const { techniques, papers } = await stats();
  return <LabelIndex kind="technique" labels={techniques} all={papers} />;
}
