import type { Metadata } from "next";
import { HowPage } from "@/components/how/how-page";
import { readEvaluation, readUnseenEvaluation, rejections, stats } from "@/lib/query";
import { turn } from "../_turn";

export const metadata: Metadata = {
  title: "How numbers are read",
  description:
    "The rules by which numbers are read from abstracts, in plain words, and how often they are right.",
};

export default async function Page() {
  await turn();
  return (
    <HowPage
      evaluation={readEvaluation()}
      unseen={readUnseenEvaluation()}
      stats={await stats()}
      rejections={rejections()}
    />
  );
}
