import { PickedLink } from "@/components/ui/picked";
import type { Certainty, Evaluation } from "@/lib/evaluate/types";
import { number, THIN } from "@/lib/format";
import type { Stats } from "@/lib/query/types";
import { EvaluationTable } from "./evaluation-table";
import { Part, Say } from "./parts";

const percent = (share: number | null): string =>
  share === null ? "none" : `${number(Math.round(1000 * share) / 10)}${THIN}%`;

interface WellProps {
  evaluation: Evaluation | null;
  unseen: Evaluation | null;
}

/** How well numbers are read, measured on labelled abstracts. */
export function HowWell({ evaluation, unseen }: WellProps) {
  return (
    <Part id="how-well" title="How well it works">
      {evaluation ? (
        <>
          <Say>
            {number(evaluation.papers)} abstracts of the bundled digest were labelled twice, independently,
            and the labels settled. The table compares what is read from them with these labels. A number that
            is read counts as right where quantity, direction and value agree with a label and the quotes
            overlap. Precision is the share of what is read that is right; recall the share of what is
            labelled that is read; F1 their harmonic mean. The interval is the middle 95{THIN}% over{" "}
            {number(evaluation.resamples)} resamples of the papers; with few labels it is wide, and says so.
          </Say>
          <EvaluationTable rows={evaluation.rows} label="How well each quantity is read" />
          <Say>
            Among the claims that are right, the unit agrees in {percent(evaluation.attributes.unit)}, the
            bound in {percent(evaluation.attributes.bound)}, the subject in{" "}
            {percent(evaluation.attributes.subject)}. The first technique agrees for{" "}
            {percent(evaluation.mainLabel.techniques)} of the papers, the first domain for{" "}
            {percent(evaluation.mainLabel.domains)}.{" "}
            {evaluation.ungroundedQuotes === 0
              ? "Every quote stands in its abstract, word for word."
              : `${number(evaluation.ungroundedQuotes)} quotes do not stand in their abstract, which is a defect.`}{" "}
            The same text always gives the same answer.
          </Say>
          <p className="text-xs text-mut">
            Labels {evaluation.gold}, extractor {evaluation.extractor}, labeller {evaluation.labeller}. Run{" "}
            <code>npm run evaluate</code> to measure again.
          </p>
          {unseen && <Unseen evaluation={unseen} />}
        </>
      ) : (
        <Say>
          Nothing was measured yet. Run <code>npm run evaluate</code>: it compares what is read with the
          labelled abstracts and writes the table that stands here.
        </Say>
      )}
    </Part>
  );
}

const HEADLINE = ["changes", "all claims", "trade-offs", "techniques", "domains"];

/** The headline figures on abstracts that no rule was written with: what to expect of a new digest. */
function Unseen({ evaluation }: { evaluation: Evaluation }) {
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">On abstracts it had not seen</h3>
      <Say>
        The rules were written with the labels above at hand, so expect less of other abstracts. These{" "}
        {number(evaluation.papers)}, from all over machine learning and most of them with numbers, were
        labelled twice and settled after the rules were written, both times by a language model that followed
        the same guide and knew nothing of the rules; nobody who wrote rules looked at them.
      </Say>
      <EvaluationTable
        rows={evaluation.rows.filter((row) => HEADLINE.includes(row.name))}
        label="How well abstracts are read that were not seen before"
      />
      <Say>
        Among the claims that are right, the unit agrees in {percent(evaluation.attributes.unit)}, the bound
        in {percent(evaluation.attributes.bound)}, the subject in {percent(evaluation.attributes.subject)}.{" "}
        {precision("Sure", evaluation.sure.sure)} {precision("Unsure", evaluation.sure.unsure)}
      </Say>
    </>
  );
}

/** Which claims are sure, how many, and how often both kinds are right. */
export function HowSure({ evaluation, stats }: { evaluation: Evaluation | null; stats: Stats }) {
  return (
    <Part id="sure" title="Sure and unsure">
      <Say>
        Every claim carries the name of the rule that read it and a probability of being right, estimated from
        labelled claims by its rule, its words and what stands around its number. Claims are called sure from
        the probability on from which 98{THIN}% are expected to be right; the others are marked with a
        question mark and can be filtered out. In this database {number(stats.sure)} of {number(stats.claims)}{" "}
        claims are sure. <PickedLink href="/review">Review</PickedLink> lists the doubtful ones.
      </Say>
      {evaluation && (
        <>
          <Say>
            On the labelled abstracts {percent(evaluation.sure.share)} of the claims are sure.{" "}
            {precision("Sure", evaluation.sure.sure)} {precision("Unsure", evaluation.sure.unsure)}
          </Say>
          {evaluation.rules.length > 0 && <RuleTable rules={evaluation.rules} />}
        </>
      )}
    </Part>
  );
}

const precision = (kind: string, c: Certainty): string =>
  c.n === 0
    ? `No claim there is ${kind.toLowerCase()}.`
    : `${kind} claims are right in ${percent(c.precision)} (${number(c.right)} of ${number(c.n)}).`;

function RuleTable({ rules }: { rules: Evaluation["rules"] }) {
  return (
    <details data-print="open" className="mb-3 text-sm">
      <summary className="text-mut">Every rule with its count ({number(rules.length)})</summary>
      <div className="relative mt-2 max-w-[560px] overflow-x-auto rounded-md border bg-card">
        <table className="w-full border-collapse">
          <caption className="sr-only">Rules, how often they were right</caption>
          <thead>
            <tr className="border-b text-xs text-mut">
              <th scope="col" className="px-3 py-1.5 text-left font-semibold">
                Rule
              </th>
              <th scope="col" className="px-3 py-1.5 text-right font-semibold">
                Right
              </th>
              <th scope="col" className="px-3 py-1.5 text-right font-semibold">
                Precision
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.rule} className="border-b last:border-b-0">
                <th scope="row" className="px-3 py-1 text-left font-mono text-xs font-normal break-all">
                  {rule.rule}
                </th>
                <td className="px-3 py-1 text-right whitespace-nowrap">
                  {rule.right} of {rule.n}
                </td>
                <td className="px-3 py-1 text-right whitespace-nowrap">{percent(rule.precision)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
