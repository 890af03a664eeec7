"use client";
import { useState } from "react";
import { Pair } from "@/components/evidence/pair";
import { LabelReasons } from "@/components/paper/label-reasons";
import { Reader } from "@/components/paper/reader";
import { ClaimChip } from "@/components/ui/chip";
import { CopyButton } from "@/components/ui/copy-button";
import { tidyText } from "@/lib/format";
import type { PreviewPaper } from "@/lib/preview/types";
import { goldLine } from "@/lib/query/export/gold";
import { FATE_WORDS, type Fate } from "./fate";

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** A paper of the text: its best number at a glance, and all that was read once it is unfolded. */
export function PaperItem({ paper, fate, open }: { paper: PreviewPaper; fate: Fate | null; open: boolean }) {
  const [unfolded, setUnfolded] = useState(open);
  const { claims, tradeoffs } = paper;
  const [pair] = tradeoffs;
  const claim = claims.find((c) => c.subject === "own") ?? claims[0];
  return (
    <li className="border-b py-2">
      <details open={open} onToggle={(e) => setUnfolded(e.currentTarget.open)}>
        <summary className="text-md [overflow-wrap:anywhere]">
          <span className="font-medium">{tidyText(paper.title)}</span>
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-mut">
            {pair ? <Pair {...pair} /> : claim && <ClaimChip claim={claim} />}
            <span>
              {count(claims.length, "claim")}, {count(tradeoffs.length, "pair")}
            </span>
            {fate && <span data-fate={fate}>· {FATE_WORDS[fate]}</span>}
          </span>
        </summary>
        {unfolded && (
          <>
            <Reader
              paper={paper}
              id={`${paper.slug}-`}
              below={(c) => (
                <div className="mt-1.5">
                  <CopyButton text={goldLine(paper, c.n)} label="This is wrong: copy a label line" />
                </div>
              )}
            />
            <LabelReasons labels={paper.labels} />
          </>
        )}
      </details>
    </li>
  );
}
