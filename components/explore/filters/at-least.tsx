"use client";
import type { SetView } from "@/components/state/use-view";
import { type View, viewHref } from "@/components/state/view";

const FACTORS = [1.5, 2, 3, 5, 10];

interface Props {
  view: View;
  setView: SetView;
}

/** The smallest gain that counts, one touch away; links, so that they work without scripts. */
export function AtLeast({ view, setView }: Props) {
  const { factor } = view;
  const now = factor?.to === null ? factor.from : null;
  return (
    <p className="mt-1 flex items-center gap-1 text-xs text-mut">
      at least
      {FACTORS.map((from) => {
        const change = { factor: now === from ? null : { from, to: null } };
        return (
          <a
            key={from}
            href={viewHref(view, { page: null, ...change })}
            aria-current={now === from || undefined}
            aria-label={`At least ${from}×`}
            onClick={(e) => {
              if (e.metaKey || e.ctrlKey) return;
              e.preventDefault();
              setView(change);
            }}
            className="rounded-sm border px-1 text-ink no-underline hover:border-mut hover:no-underline aria-current:border-acc aria-current:bg-soft aria-current:text-acc"
          >
            {from}×
          </a>
        );
      })}
    </p>
  );
}
