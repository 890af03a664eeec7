"use client";
import { useCallback, useEffect, useState } from "react";
import type { ReviewItem } from "@/lib/query/types";

export type Answer = "right" | "wrong";
type Answers = Readonly<Record<string, Answer>>;

/** What names a claim from one visit to the next. */
export const keyOf = ({ slug, claim }: ReviewItem): string => `${slug} ${claim.quantity} ${claim.start}`;

/** Answers about the claims of a sample, kept in this browser. */
export function useAnswers(seed: number): [Answers, (item: ReviewItem, answer: Answer | null) => void] {
  const place = `atlas-review-${seed}`;
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => {
    try {
      setAnswers(JSON.parse(localStorage.getItem(place) ?? "{}"));
    } catch {
      setAnswers({});
    }
  }, [place]);
  const give = useCallback(
    (item: ReviewItem, answer: Answer | null) =>
      setAnswers((before) => {
        const { [keyOf(item)]: _, ...others } = before;
        const now = answer === null ? others : { ...others, [keyOf(item)]: answer };
        localStorage.setItem(place, JSON.stringify(now));
        return now;
      }),
    [place],
  );
  return [answers, give];
}
