"use client";
import Link from "next/link";
import type { ReviewView } from "@/lib/query/types";
import { Item } from "./item";
import { Rate } from "./rate";
import { keyOf, useAnswers } from "./use-answers";

/** A random sample of all claims: answered one by one it tells how many of them are wrong. */
export function Sample({ view, canWrite }: { view: ReviewView; canWrite: boolean }) {
  const { sample, seed, claims } = view;
  const [answers, give] = useAnswers(seed);
  const given = sample.flatMap((item) => answers[keyOf(item)] ?? []);
  return (
    <>
      <p className="max-w-[68ch] text-sm text-mut">
        {sample.length} of {claims} claims, drawn at random with seed {seed}: each is as likely as any other.
        Answers stay in this browser. <Link href={`/review?seed=${seed + 1}`}>Draw others</Link>
      </p>
      <div className="mt-2">
        <Rate wrong={given.filter((a) => a === "wrong").length} answered={given.length} of={sample.length} />
      </div>
      <ol className="m-0 mt-2 list-none border-t p-0">
        {sample.map((item) => (
          <Item
            key={keyOf(item)}
            item={item}
            canWrite={canWrite}
            answer={answers[keyOf(item)]}
            onAnswer={(answer) => give(item, answer)}
          />
        ))}
      </ol>
    </>
  );
}
