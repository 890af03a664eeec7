import type { Metadata } from "next";
import { ReviewPage } from "@/components/review/review-page";
import { mayWrite } from "@/lib/access/write";
import { ask } from "@/lib/query";
import { readReview } from "@/lib/query/review-params";
import { queryOf, type SearchRecord } from "../_search";
import { turn } from "../_turn";

export const metadata: Metadata = {
  title: "Review",
  description: "Doubtful claims to look at, and a random sample that tells how many of all are wrong.",
};

export default async function Page({ searchParams }: { searchParams: Promise<SearchRecord> }) {
  await turn();
  const { page, seed, notices } = readReview(queryOf(await searchParams));
  const view = await ask("review", page, seed);
  return <ReviewPage view={view} notices={notices} canWrite={mayWrite(process.env)} />;
}
