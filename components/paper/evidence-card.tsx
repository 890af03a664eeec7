import { Facts } from "@/components/evidence/facts";
import { Pair } from "@/components/evidence/pair";
import { Sentence } from "@/components/evidence/quote";
import { ClaimChip } from "@/components/ui/chip";
import { CopyButton } from "@/components/ui/copy-button";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { PickedLink } from "@/components/ui/picked";
import { SectionTitle } from "@/components/ui/section-title";
import { formatClaim, speakClaim, tidyText } from "@/lib/format";
import { claimAddress, paperAddress } from "@/lib/query/addresses";
import type { ClaimView, PaperView } from "@/lib/query/types";
import { Meta } from "./meta";

interface Props {
  claim: ClaimView;
  paper: PaperView;
  /** The claim in words for other people's texts. */
  texts: readonly { label: string; text: string }[];
}

/** One claim with its sentence, to be linked, quoted and shown elsewhere. */
export function EvidenceCard({ claim, paper, texts }: Props) {
  const pairs = paper.tradeoffs.filter((t) => t.efficiency.n === claim.n || t.quality.n === claim.n);
  return (
    <Page>
      <Crumbs
        path={[
          { label: "Explore", href: "/" },
          { label: "paper", href: paperAddress(paper.slug) },
          { label: "claim" },
        ]}
      />
      <Title>
        <span aria-hidden="true">{formatClaim(claim)}</span>
        <span className="sr-only">{speakClaim(claim)}</span>
      </Title>
      <figure className="m-0 max-w-[72ch] rounded-md border bg-card p-4">
        <blockquote className="m-0 text-md leading-[1.7]">
          <Sentence claim={claim} />
        </blockquote>
        <p className="mt-3">
          <ClaimChip claim={claim} />
        </p>
        <figcaption className="mt-3 border-t pt-3">
          <PickedLink
            href={`${paperAddress(paper.slug)}#claim-${claim.n}`}
            className="text-sm font-semibold text-ink"
          >
            {tidyText(paper.title)}
          </PickedLink>
          <Meta paper={paper} />
        </figcaption>
      </figure>
      <SectionTitle>How it was read</SectionTitle>
      <Facts claim={claim} paper={paper} />
      {pairs.length > 0 && (
        <>
          <SectionTitle>Said of the same setting</SectionTitle>
          <ul className="m-0 grid list-none gap-2 p-0">
            {pairs.map((t) => (
              <li key={t.n}>
                <Pair efficiency={t.efficiency} quality={t.quality} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div data-print="hide" className="max-w-[72ch]">
        <SectionTitle>Take it along</SectionTitle>
        {texts.map(({ label, text }) => (
          <div key={label} className="mb-3">
            <div className="mb-1 flex items-center justify-between gap-3 text-sm text-mut">
              <h3 className="text-sm">{label}</h3>
              <CopyButton text={text} label="Copy" name={`Copy as ${label}`} />
            </div>
            <pre className="rounded-md border bg-card p-3 font-mono text-xs whitespace-pre-wrap select-all [overflow-wrap:anywhere]">
              {text}
            </pre>
          </div>
        ))}
        <p className="touch flex gap-4 text-sm">
          <a href={`${claimAddress(claim)}/card.png`}>Picture</a>
          <a href={`/api${paperAddress(paper.slug)}.json`}>JSON of the paper</a>
        </p>
      </div>
    </Page>
  );
}
