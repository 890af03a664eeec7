"use client";
import type { Analysis } from "./analyse";
import type { ChartOptions } from "./options";
import { differWords } from "./sentence";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** How to read the signs that are on this picture, and what it leaves out. */
export function Notes({ a, onOptions }: { a: Analysis; onOptions: (change: Partial<ChartOptions>) => void }) {
  const { hidden } = a;
  const measured = a.trades.flatMap((t) => (t.quality.kind === "measured" ? [t.factor, t.quality.value] : [t.factor]));
  const has = {
    arrow: measured.some((v) => v.open),
    bar: measured.some((v) => v.said[0] !== v.said[1]),
    hollow: measured.some((v) => v.about),
    unsure: a.trades.some((t) => !t.point.efficiency.sure || t.point.quality?.sure === false),
  };
  const keys = [
    has.arrow && "arrow: “up to” or “at least”",
    has.bar && "bar: a stated range, the mark at its better end",
    has.hollow && "hollow: “about”",
    a.mixed.length > 1 && "dot inside: points, dash inside: relative %",
    a.options.also.length > 0 && "dashed ring: another's result, dotted: a finding",
    has.unsure && "?: unsure reading",
    a.fronts.some((f) => f.members.length > 0) && `dotted step: the frontier ${a.options.frontier === "strict" ? "as claimed" : "of what is guaranteed"}`,
    a.unstated > 0 && `tick below: quality not stated (${count(a.unstated, "paper", "papers")})`,
    a.otherUnit > 0 && `dotted tick: quality in a unit this axis does not have (${a.otherUnit})`,
  ].filter((k) => k !== false);
  const differ = differWords(a);
  const button = "text-acc underline underline-offset-2";
  return (
    <>
      <p className="m-0 pt-1 sm:text-right">{keys.join(" · ")}</p>
      {differ && <p className="m-0 pt-0.5">{differ}</p>}
      {(hidden.other > 0 || hidden.finding > 0 || a.options.zoom || a.options.y !== "any") && (
        <p className="m-0 flex flex-wrap gap-x-3 pt-0.5">
          {hidden.finding > 0 && (
            <span>
              {count(hidden.finding, "point is a finding", "points are findings")} of a study.{" "}
              <button type="button" className={button} onClick={() => onOptions({ also: [...a.options.also, "finding"] })}>
                Show
              </button>
            </span>
          )}
          {hidden.other > 0 && (
            <span>
              {count(hidden.other, "point is", "points are")} of a baseline or earlier work.{" "}
              <button type="button" className={button} onClick={() => onOptions({ also: [...a.options.also, "other"] })}>
                Show
              </button>
            </span>
          )}
          {a.options.zoom && (
            <button type="button" className={button} onClick={() => onOptions({ zoom: null })}>
              Show the whole chart
            </button>
          )}
          {a.options.y !== "any" && (
            <button type="button" className={button} onClick={() => onOptions({ y: "any" })}>
              Show all kinds of quality change
            </button>
          )}
        </p>
      )}
      {hidden.noFactor > 0 && <p className="m-0">{count(hidden.noFactor, "point has", "points have")} no factor (a saving of 100 % or more).</p>}
    </>
  );
}
