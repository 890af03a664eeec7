import { ClaimChip } from "@/components/ui/chip";
import { formatClaim, tidyText } from "@/lib/format";
import type { ClaimView, Experiment, PaperRow } from "@/lib/query/types";
import { ChipLink, NotStated, TextLink } from "./claim-link";

interface Props {
  row: Pick<PaperRow, "experiments">;
  /** Other settings named at most. */
  also?: number;
  /** Whether its numbers lead to their evidence; inside a label they must not. */
  linked?: boolean;
}

/** What one experiment of a paper gains and what happened to quality, then quietly its setting and what others gain. */
export function Headline({ row, also = 1, linked = true }: Props) {
  const [first, ...others] = row.experiments;
  if (!first) return <NotStated />;
  const [gain, ...more] = first.gains;
  const [quality] = first.quality;
  const lead = gain ?? quality;
  const rest: Experiment[] = [
    ...more.map((c) => ({ gains: [c], quality: [], setting: "same setting" })),
    ...others,
  ];
  const setting = settingWords(first);
  return (
    <span className="headline">
      <span className="headline-chips">
        {lead && <Chip claim={lead} linked={linked} />}
        {gain && quality && (
          <span className="inline-flex max-w-full min-w-0 items-center gap-1.5">
            <Between />
            <Chip claim={quality} linked={linked} />
          </span>
        )}
        {lead && lead.subject !== "own" && (
          <small className="shrink-0 text-xs text-mut">{lead.subject}</small>
        )}
      </span>
      {setting && <small className="headline-more">{setting}</small>}
      {rest.slice(0, also).map((e, i) => (
        <small key={`${e.gains[0]?.n} ${e.quality[0]?.n}`} className="headline-more border-l pl-1.5">
          <Also experiment={e} more={i === also - 1 ? rest.length - also : 0} linked={linked} />
        </small>
      ))}
    </span>
  );
}

const Chip = ({ claim, linked }: { claim: ClaimView; linked: boolean }) => {
  const { subject, ...said } = claim;
  return linked ? <ChipLink claim={claim} /> : <ClaimChip claim={subject === "other" ? claim : said} />;
};

function Between() {
  return (
    <>
      <span className="shrink-0 text-mut" aria-hidden="true">
        ↔
      </span>
      <span className="sr-only"> with </span>
    </>
  );
}

/** "MATH · Qwen family": where the numbers come from, as far as the abstract says. */
function settingWords({ gains, quality }: Experiment): string {
  const said = [...quality, ...gains];
  const named = (key: "benchmark" | "model") => said.find((c) => c[key] !== null)?.[key];
  return [named("benchmark"), named("model")].flatMap((text) => (text ? tidyText(text) : [])).join(" · ");
}

interface AlsoProps {
  experiment: Experiment;
  more: number;
  linked: boolean;
}

/** "also: 41.5 % less compute ↔ 96.7 % kept, LLaMA family": numbers of another setting, said to be so. */
function Also({ experiment: { gains, quality, setting }, more, linked }: AlsoProps) {
  const said = [gains[0], quality[0]].filter((c) => c !== undefined);
  return (
    <>
      also:{" "}
      {said.map((claim, i) => (
        <span key={claim.n}>
          {i > 0 && <Between />}
          {i > 0 && " "}
          {linked ? <TextLink claim={claim} /> : formatClaim(claim)}{" "}
        </span>
      ))}
      {"· "}
      {said.some((claim) => formatClaim(claim).endsWith(setting ?? "")) ? "other setting" : setting}
      {more > 0 && `, ${more} more`}
    </>
  );
}
