import { WideAndNarrow } from "@/components/charts/wide-and-narrow";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { PickedLink } from "@/components/ui/picked";
import { SectionTitle } from "@/components/ui/section-title";
import { labelName } from "@/lib/format";
import type { Distribution, LabelView } from "@/lib/query/types";
import { factsOf } from "./facts";
import { Leading } from "./leading";
import { SpreadPlot } from "./spread-plot";
import { SpreadTable } from "./spread-table";
import { Together } from "./together";
import { Unstated } from "./unstated";
import { KIND_WORDS } from "./words";
import { Years } from "./years";

const COSTS = [
  ["pp", "quality change in points (symmetric log)"],
  ["%", "quality change in percent (symmetric log)"],
] as const;

/** A technique or a domain: what it gains, what that costs, who says so, and what nobody says. */
export function LabelPage({ view, all }: { view: LabelView; all: number }) {
  const { kind, name } = view;
  const words = KIND_WORDS[kind];
  const label = labelName(name);
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: words.many, href: words.path }, { label }]} />
      <Title>{label}</Title>
      <p className="max-w-[90ch] text-md">{factsOf(view, all)}</p>
      {view.papers === 0 ? (
        <p className="mt-2 text-sm">
          <PickedLink href={words.path}>See all {words.many}</PickedLink>
        </p>
      ) : (
        <Findings view={view} />
      )}
    </Page>
  );
}

function Findings({ view }: { view: LabelView }) {
  const { kind, name } = view;
  return (
    <>
      <p data-print="hide" className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <PickedLink href={`/?${kind}=${name}`}>See them in explore</PickedLink>
        <a href={`/api${KIND_WORDS[kind].path}/${name}.json`}>JSON</a>
      </p>

      <section aria-labelledby="gains-title">
        <SectionTitle id="gains-title">What it gains</SectionTitle>
        {view.gains.length > 0 ? (
          <>
            <SpreadPlot distributions={view.gains} axis="how many times better (log)" />
            <SpreadTable distributions={view.gains} caption="What it gains, as factors" />
          </>
        ) : (
          <Nothing>
            No paper with this label states a gain in speed, tokens, memory, compute, size, energy, cost or
            data as a number.
          </Nothing>
        )}
      </section>

      <section aria-labelledby="costs-title">
        <SectionTitle id="costs-title">What that costs in quality</SectionTitle>
        <Costs costs={view.costs} parity={view.parity} />
      </section>

      {view.points.length > 0 && (
        <section aria-labelledby="tradeoffs-title">
          <SectionTitle id="tradeoffs-title">Gain against quality</SectionTitle>
          <WideAndNarrow points={view.points} />
        </section>
      )}

      <section aria-labelledby="leading-title">
        <SectionTitle id="leading-title">Papers that report most</SectionTitle>
        {view.leading.length > 0 ? <Leading rows={view.leading} /> : <Nothing>No paper yet.</Nothing>}
      </section>

      <div className="mt-2 grid gap-x-10 md:grid-cols-2">
        <section aria-labelledby="unstated-title">
          <SectionTitle id="unstated-title">What is not stated</SectionTitle>
          <Unstated view={view} />
        </section>
        <div>
          <section aria-labelledby="years-title">
            <SectionTitle id="years-title">Papers by year</SectionTitle>
            <Years years={view.years} />
          </section>
          {view.together.length > 0 && (
            <section aria-labelledby="together-title">
              <SectionTitle id="together-title">Goes together</SectionTitle>
              <Together together={view.together} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function Costs({ costs, parity }: { costs: Distribution[]; parity: number }) {
  const kinds = COSTS.map(([unit, axis]) => ({
    unit,
    axis,
    of: costs.filter((d) => d.unit === unit),
  })).filter(({ of }) => of.length > 0);
  if (kinds.length === 0)
    return (
      <Nothing>
        No paper with this label states a change of quality as a number
        {parity > 0 && `; ${parity} ${parity === 1 ? "says" : "say"} in words that it is kept`}.
      </Nothing>
    );
  return (
    <div className="grid gap-3">
      {kinds.map(({ unit, axis, of }) => (
        <div key={unit}>
          <SpreadPlot distributions={of} axis={axis} />
          <SpreadTable
            distributions={of}
            caption={`What it costs, ${unit === "pp" ? "in points" : "in percent"}`}
          />
        </div>
      ))}
    </div>
  );
}

const Nothing = ({ children }: { children: React.ReactNode }) => (
  <p className="max-w-[68ch] text-sm text-mut">{children}</p>
);
