"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { knownPapers } from "@/components/state/requests";
import { NoticeList } from "@/components/ui/notice-list";
import { SectionTitle } from "@/components/ui/section-title";
import { type Fate, fatesOf } from "./fate";
import { Ledger } from "./ledger";
import { PaperItem } from "./paper-item";
import type { Reading } from "./use-reading";

/** Papers listed at first, and with each further touch. */
const PAGE = 50;

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** What was read: the papers with their claims, what would be new, and what became of every piece. */
export function Result({ reading }: { reading: Reading }) {
  const { source, papers } = reading;
  const [shown, setShown] = useState(PAGE);
  const [only, setOnly] = useState(false);
  const known = useQuery({ ...knownPapers, enabled: source !== null });
  const fateOf = useMemo(() => (known.data ? fatesOf(known.data) : null), [known.data]);
  if (!source) return null;
  const listed = only ? papers.filter((p) => p.claims.length > 0) : papers;
  const claims = papers.reduce((sum, p) => sum + p.claims.length, 0);
  const pairs = papers.reduce((sum, p) => sum + p.tradeoffs.length, 0);
  return (
    <section aria-labelledby="result-title" className="mt-6">
      <SectionTitle id="result-title">What stands there</SectionTitle>
      <p>
        {source.format}: {count(papers.length, "paper")}, {count(claims, "claim")}, {count(pairs, "pair")}.{" "}
        <span className="text-mut">
          {known.isError
            ? `What would be new cannot be told: ${known.error.message}`
            : fateOf && newWords(papers.map((p) => fateOf(p.keys)))}
        </span>
      </p>
      <NoticeList notices={source.warnings.map((w) => `Note: ${w}.`)} />
      <Ledger ledger={source.ledger} />
      <label className="my-3 flex items-center gap-2 text-sm">
        <input type="checkbox" checked={only} onChange={(e) => setOnly(e.target.checked)} /> Only papers with
        claims
      </label>
      <ol className="m-0 list-none border-t p-0">
        {listed.slice(0, shown).map((paper) => (
          <PaperItem
            key={paper.slug}
            paper={paper}
            fate={fateOf?.(paper.keys) ?? null}
            open={source.papers === 1}
          />
        ))}
      </ol>
      {listed.length > shown && (
        <button
          type="button"
          onClick={() => setShown(shown + PAGE)}
          className="mt-3 rounded-md border bg-card px-3 py-1 text-sm"
        >
          Show {Math.min(PAGE, listed.length - shown)} more of {listed.length}
        </button>
      )}
    </section>
  );
}

/** What storing would do, in a few words. */
function newWords(fates: readonly Fate[]): string {
  const of = (fate: Fate) => fates.filter((f) => f === fate).length;
  const parts = [
    `${of("new")} would be new here`,
    of("known") > 0 && `${of("known")} ${of("known") === 1 ? "is" : "are"} here already`,
    of("revised") > 0 && `${of("revised")} would change a text`,
    of("title") > 0 && `${of("title")} share a title with one here`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
