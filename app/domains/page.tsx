import type { Metadata } from "next";
import { LabelIndex } from "@/components/label/index-page";
import { stats } from "@/lib/query";
import { turn } from "../_turn";

export const metadata: Metadata = { title: "Domains" };

export default async function Page() {
  await turn();
  const { domains, papers } = await stats();
  return <LabelIndex kind="domain" labels={domains} all={papers} />;
}
