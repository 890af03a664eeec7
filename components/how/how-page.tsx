import { Crumbs, Page, Title } from "@/components/ui/page";
import type { Evaluation } from "@/lib/evaluate/types";
import type { Stats } from "@/lib/query/types";
import { HowSure, HowWell } from "./how-well";
import { Bounds, Conditions, Directions, Factor, Quantities, Subjects, Units, WhatAClaimIs } from "./reading";
import { Frontier, Labels, Limits, PairingSteps, Rejected } from "./results";

const PARTS = [
  ["how-well", "How well it works"],
  ["sure", "Sure and unsure"],
  ["claim", "What a claim is"],
  ["quantities", "Quantities"],
  ["units", "Units"],
  ["bounds", "Bounds"],
  ["directions", "Directions"],
  ["subject", "Whose result"],
  ["factor", "The comparable factor"],
  ["conditions", "What else is said"],
  ["tradeoffs", "Trade-offs"],
  ["frontier", "The frontier"],
  ["rejected", "Numbers not used"],
  ["labels", "Techniques and domains"],
  ["limits", "What is not read"],
] as const;

interface Props {
  /** null where nothing was measured yet. */
  evaluation: Evaluation | null;
  /** The same on abstracts the rules were not written with; null where there is none. */
  unseen: Evaluation | null;
  stats: Stats;
  /** Every reason for which a number is not used. */
  rejections: readonly { code: string; words: string }[];
}

/** How numbers are read, and how well: the rules in plain words, and the figures that show how far to trust them. */
export function HowPage({ evaluation, unseen, stats, rejections }: Props) {
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "how numbers are read" }]} />
      <Title>How numbers are read, and how well</Title>
      <div className="mt-4 grid gap-x-10 md:grid-cols-[190px_minmax(0,1fr)]">
        <nav aria-label="On this page" data-print="hide" className="max-md:mb-6">
          <ol className="m-0 list-none p-0 text-sm max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:gap-y-1 md:sticky md:top-20 md:grid md:gap-1.5">
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`} className="text-mut hover:text-ink">
                  {title}
                </a>
              </li>
            ))}
            <li>
              <a href="/api/how.json" className="text-mut hover:text-ink">
                JSON
              </a>
            </li>
          </ol>
        </nav>
        <div className="min-w-0">
          <HowWell evaluation={evaluation} unseen={unseen} />
          <HowSure evaluation={evaluation} stats={stats} />
          <WhatAClaimIs />
          <Quantities />
          <Units />
          <Bounds />
          <Directions />
          <Subjects />
          <Factor />
          <Conditions />
          <PairingSteps />
          <Frontier />
          <Rejected rejections={rejections} />
          <Labels />
          <Limits />
        </div>
      </div>
    </Page>
  );
}
