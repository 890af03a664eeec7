"use client";
import { Fragment } from "react";
import { type Segment, segments, speakClaim } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";
import { type Item, keyOf, marksOf } from "./marks";

interface Props {
  paper: Pick<PaperView, "abstract" | "claims"> & Partial<Pick<PaperView, "rejected" | "links">>;
  /** Key of what is lit (see `keyOf`). */
  lit: string | null;
  onLight?: (key: string | null) => void;
  /** Prefix of ids, where more than one abstract is on a page. */
  id?: string;
  className?: string;
}

type ClaimItem = Extract<Item, { kind: "claim" }>;

/** The abstract with every piece of evidence marked, each mark a link to its claim; LaTeX tidied for display only. */
export function MarkedAbstract({ paper, lit, onLight, id = "", className }: Props) {
  const list = segments(paper.abstract, marksOf(paper, speakClaim));
  const ends = new Map(paper.claims.map((c) => [c.n, c.end]));
  return (
    <p className={className}>
      {list.map((segment, i) => (
        <Piece
          key={segment.start}
          segment={segment}
          first={firstOf(segment, list[i - 1])}
          closing={claimsOf(segment).filter((c) => closes(c, ends.get(c.n) ?? 0, segment, list[i + 1]))}
          lit={lit}
          onLight={onLight}
          id={id}
        />
      ))}
    </p>
  );
}

const claimsOf = (segment: Segment<Item>) => segment.marks.filter((m): m is ClaimItem => m.kind === "claim");

/** The claims whose evidence begins with this segment: they carry the id that links lead to. */
const firstOf = (segment: Segment<Item>, before: Segment<Item> | undefined) =>
  claimsOf(segment).filter((c) => !before?.marks.includes(c));

const closes = (claim: ClaimItem, end: number, segment: Segment<Item>, next: Segment<Item> | undefined) =>
  segment.end >= end || !next?.marks.includes(claim);

interface PieceProps {
  segment: Segment<Item>;
  first: ClaimItem[];
  closing: ClaimItem[];
  lit: string | null;
  onLight?: ((key: string | null) => void) | undefined;
  id: string;
}

function Piece({ segment, first, closing, lit, onLight, id }: PieceProps) {
  const claims = claimsOf(segment);
  const shownBy = claims.find((c) => keyOf(c) === lit) ?? claims[0];
  if (shownBy) {
    const on = claims.some((c) => keyOf(c) === lit);
    return (
      <>
        {first.map((c) => (
          <span key={c.n} id={`${id}mark-${c.n}`} className="scroll-mt-24" />
        ))}
        <mark
          className="evidence"
          data-quantity={shownBy.quantity}
          data-on={on || undefined}
          title={shownBy.say}
          onMouseEnter={() => onLight?.(keyOf(shownBy))}
          onMouseLeave={() => onLight?.(null)}
        >
          {segment.shown}
          {closing.map((c) => (
            <a
              key={c.n}
              href={`#${id}claim-${c.n}`}
              aria-label={`Claim ${c.n + 1}: ${c.say}`}
              className="ml-0.5 align-super text-[10px] leading-none text-ink no-underline hover:underline"
              onFocus={() => onLight?.(keyOf(c))}
              onBlur={() => onLight?.(null)}
            >
              {c.n + 1}
            </a>
          ))}
        </mark>
      </>
    );
  }
  const link = segment.marks.find((m) => m.kind === "link");
  if (link?.kind === "link")
    return (
      <a href={link.url} target="_blank" rel="noopener noreferrer" className="break-all">
        {segment.shown}
      </a>
    );
  const rejected = segment.marks.find((m) => m.kind === "rejected");
  if (rejected?.kind === "rejected")
    return (
      <span
        title={`Not used: ${rejected.reason}`}
        data-on={keyOf(rejected) === lit || undefined}
        className="underline decoration-mut decoration-dotted underline-offset-4 data-on:bg-soft data-on:decoration-ink"
      >
        {segment.shown}
      </span>
    );
  return <Fragment>{segment.shown}</Fragment>;
}
