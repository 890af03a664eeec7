"use client";
import { Command } from "cmdk";
import { Pieces } from "@/components/ui/pieces";
import type { Suggestion } from "@/lib/query/types";
import type { FilterEntry, PageEntry } from "./palette-entries";

const ITEM =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 text-sm data-[selected=true]:bg-soft data-[selected=true]:text-ink";

type Then<T> = (what: T) => () => void;

interface PagesProps {
  pages: readonly PageEntry[];
  /** What can be done from everywhere. */
  actions: readonly { label: string; act: () => void }[];
  goTo: Then<string>;
}

/** Pages, and what can be done from each. */
export function Pages({ pages, actions, goTo }: PagesProps) {
  if (pages.length + actions.length === 0) return null;
  return (
    <Command.Group heading="Pages">
      {pages.map((p) => (
        <Command.Item key={p.href} value={`page ${p.label}`} onSelect={goTo(p.href)} className={ITEM}>
          {p.label}
        </Command.Item>
      ))}
      {actions.map(({ label, act }) => (
        <Command.Item key={label} value={`action ${label}`} onSelect={act} className={ITEM}>
          {label}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** Filters, each with what it filters by. */
export function Filters({ filters, pick }: { filters: readonly FilterEntry[]; pick: Then<FilterEntry> }) {
  if (filters.length === 0) return null;
  return (
    <Command.Group heading="Filter by">
      {filters.map((f) => (
        <Command.Item
          key={`${f.key} ${f.value}`}
          value={`filter ${f.key} ${f.value}`}
          onSelect={pick(f)}
          className={ITEM}
        >
          {f.label} {f.field && <span className="text-xs text-mut">{f.field.toLowerCase()}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

interface FoundProps {
  heading: string;
  found: readonly Suggestion[];
  goTo: Then<string>;
}

/** What the server found of one kind. */
export function Found({ heading, found, goTo }: FoundProps) {
  if (found.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {found.map((s) => (
        <Command.Item key={s.href} value={`${s.kind} ${s.value}`} onSelect={goTo(s.href)} className={ITEM}>
          <span className="truncate">
            <Pieces pieces={s.label} text="" />
          </span>
          {s.count !== null && <span className="ml-auto text-xs text-mut">{s.count}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
