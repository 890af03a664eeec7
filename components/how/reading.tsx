import { ClaimChip } from "@/components/ui/chip";
import { BOUNDS, DIRECTIONS, PHASES, QUANTITIES, SUBJECTS, UNITS } from "@/lib/claims/types";
import { QUANTITY_WORDS } from "@/lib/format";
import { Part, Row, Rules, Say } from "./parts";
import {
  BOUND_RULES,
  DETAIL_WORDS,
  DIRECTION_RULES,
  FACTOR_RULES,
  PHASE_WORDS,
  QUANTITY_RULES,
  SUBJECT_RULES,
  UNIT_RULES,
} from "./words";

const Quoted = ({ children }: { children: string }) => <span className="text-mut">“{children}”</span>;
const Code = ({ children }: { children: string }) => (
  <code className="block font-mono text-xs font-normal text-mut">{children}</code>
);

export function WhatAClaimIs() {
  return (
    <Part id="claim" title="What a claim is">
      <Say>
        A claim is one statement of an abstract that a quantity takes, gains or loses some amount: one number
        or one range, for one quantity. The same number said of two quantities is two claims. Title and
        abstract are the only source; what the title says again is not counted again. Each claim keeps the
        exact words it was read from, and every number on screen leads to them.
      </Say>
      <Say>
        The value stands as reported, in the reported unit. Only three sums are done: a share that remains
        becomes the saving; “half” is 50 %, “twice” is 2×, “an order of magnitude” is 10×; and “from A to B”
        with no stated change gives the saving in percent, or for quality B − A in points.
      </Say>
    </Part>
  );
}

export function Quantities() {
  return (
    <Part id="quantities" title="Quantities">
      <Say>
        Eight kinds of efficiency, where a saving is better and an overhead worse, and four kinds of quality.
      </Say>
      <Rules caption="Quantities" heads={["Quantity", "Covers", "Said", "Shown"]}>
        {QUANTITIES.map((quantity) => {
          const rule = QUANTITY_RULES[quantity];
          return (
            <Row
              key={quantity}
              id={quantity}
              name={
                <>
                  <span className="inline-block first-letter:uppercase">
                    {QUANTITY_WORDS[quantity].label}
                  </span>
                  <Code>{quantity}</Code>
                </>
              }
              cells={[
                <>
                  {rule.covers}
                  {rule.not && <span className="block text-mut">Not: {lower(rule.not)}</span>}
                </>,
                <Quoted key="said">{rule.said}</Quoted>,
                <ClaimChip key="shown" claim={rule.shown} />,
              ]}
            />
          );
        })}
      </Rules>
    </Part>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export function Units() {
  return (
    <Part id="units" title="Units">
      <Rules caption="Units" heads={["Unit", "Means", "Said", "Shown"]}>
        {UNITS.map((unit) => {
          const rule = UNIT_RULES[unit];
          const cells = [
            rule.means,
            <Quoted key="said">{rule.said}</Quoted>,
            <ClaimChip key="shown" claim={rule.shown} />,
          ];
          return <Row key={unit} name={rule.name} cells={cells} />;
        })}
      </Rules>
    </Part>
  );
}

export function Bounds() {
  return (
    <Part id="bounds" title="Bounds">
      <Say>A hedge beside a number stays beside it, in the table and on the chart.</Say>
      <Rules caption="Bounds" heads={["Bound", "Words", "Said", "Shown"]}>
        {BOUNDS.map((bound) => {
          const rule = BOUND_RULES[bound];
          const cells = [
            rule.means,
            <Quoted key="said">{rule.said}</Quoted>,
            <ClaimChip key="shown" claim={rule.shown} />,
          ];
          return (
            <Row
              key={bound}
              name={
                <>
                  {rule.name}
                  {rule.name !== bound && <Code>{bound}</Code>}
                </>
              }
              cells={cells}
            />
          );
        })}
      </Rules>
      <Say>
        A range (“2 to 4 times”) is one claim with two ends. For a loss, “up to” and “at least” keep their
        words and change sides: up to a loss of 3 points promises no worse than −3.
      </Say>
    </Part>
  );
}

export function Directions() {
  return (
    <Part id="directions" title="Directions">
      <Rules caption="Directions" heads={["Direction", "Means", "Said", "Shown"]}>
        {DIRECTIONS.map((direction) => {
          const rule = DIRECTION_RULES[direction];
          const cells = [
            rule.means,
            <Quoted key="said">{rule.said}</Quoted>,
            <ClaimChip key="shown" claim={rule.shown} />,
          ];
          return <Row key={direction} name={direction} cells={cells} />;
        })}
      </Rules>
    </Part>
  );
}

export function Subjects() {
  return (
    <Part id="subject" title="Whose result">
      <Rules caption="Subjects" heads={["Subject", "Means"]}>
        {SUBJECTS.map((subject) => (
          <Row key={subject} name={SUBJECT_RULES[subject].name} cells={[SUBJECT_RULES[subject].means]} />
        ))}
      </Rules>
    </Part>
  );
}

export function Factor() {
  return (
    <Part id="factor" title="The comparable factor">
      <Say>
        52 % fewer tokens and 2.1 times fewer tokens are nearly the same thing said in two ways. The factor
        makes them comparable: 1 is no change, more is better, less is an overhead. It follows from value,
        unit and direction; quality has none. Of a range both ends are kept, and the smaller one counts in
        filters. A saving of 100 % or more has no factor.
      </Say>
      <Rules caption="How the factor is computed" heads={["Said", "Factor", "Example"]}>
        {FACTOR_RULES.map((rule) => (
          <Row
            key={rule.said}
            name={<span className="font-medium">{rule.said}</span>}
            cells={[
              <code key="f" className="font-mono text-xs">
                {rule.formula}
              </code>,
              rule.example,
            ]}
          />
        ))}
      </Rules>
      <Say>
        Quality on an axis is the signed change as stated. Kinds that are not alike have axes of their own:
        percent of a score, points of a score, percent or points of an error, of which less is better. The
        chart shows the kind with the most points first; the others are a touch away. A share kept becomes the
        loss it leaves and stands among percent of a score: 96.7 % kept is −3.3 %. Quality kept in words has
        no number and a lane of its own, apart from a measured zero.
      </Say>
    </Part>
  );
}

export function Conditions() {
  return (
    <Part id="conditions" title="What else is said">
      <Say>
        Where the abstract names them, a claim carries, in the abstract's own words:{" "}
        {DETAIL_WORDS.map((d) => `${d.name.toLowerCase()} (${d.means})`).join("; ")}; and the phase:{" "}
        {PHASES.map((phase) => PHASE_WORDS[phase]).join(", ")}; of less memory, which: the KV cache, weights,
        training or the peak. What is not stated is shown as —, never as zero. Two numbers are called
        comparable only where what they state does not differ and at least a benchmark, a model or a baseline
        is the same.
      </Say>
    </Part>
  );
}
