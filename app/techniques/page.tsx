import type { Metadata } from "next";
import { LabelIndex } from "@/components/label/index-page";
import { stats } from "@/lib/query";
import { turn } from "../_turn";

export const metadata: Metadata = { title: "Techniques" };

export default async function Page() {
  await turn();
  const { techniques, papers } = await stats();
  return <LabelIndex kind="technique" labels={techniques} all={papers} />;
}
