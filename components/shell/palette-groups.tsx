"use client";
import { Command } from "cmdk";
import { labelName } from "@/lib/format";

export type Kind = "technique" | "domain";

export const ITEM =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 text-sm data-[selected=true]:bg-soft data-[selected=true]:text-ink";

interface NamedProps {
  pages: readonly { label: string; href: string }[];
  filters: readonly { kind: Kind; name: string }[];
  goTo: (href: string) => void;
  filterBy: (kind: Kind, name: string) => void;
}

/** Pages and labels whose name begins with what is typed. */
export function Named({ pages, filters, goTo, filterBy }: NamedProps) {
  if (pages.length + filters.length === 0) return null;
  return (
    <Command.Group heading="By name" forceMount>
      {pages.map((p) => (
        <Command.Item
          key={p.href}
          forceMount
          value={`named ${p.label}`}
          onSelect={() => goTo(p.href)}
          className={ITEM}
        >
          {p.label} <span className="text-xs text-mut">page</span>
        </Command.Item>
      ))}
      {filters.map(({ kind, name }) => (
        <Command.Item
          key={`${kind} ${name}`}
          forceMount
          value={`named ${kind} ${name}`}
          onSelect={() => filterBy(kind, name)}
          className={ITEM}
        >
          {labelName(name)} <span className="text-xs text-mut">filter by {kind}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** All labels of a kind that the text finds. */
export function Labels({
  heading,
  names,
  pick,
}: {
  heading: string;
  names: readonly string[];
  pick: (name: string) => () => void;
}) {
  return (
    <Command.Group heading={heading}>
      {names.map((name) => (
        <Command.Item
          key={name}
          value={`${heading} ${labelName(name)}`}
          onSelect={pick(name)}
          className={ITEM}
        >
          {labelName(name)}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
