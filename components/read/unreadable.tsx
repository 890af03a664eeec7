import type { Unreadable as Why } from "@/lib/preview/types";

/** Why a text cannot be read: what it looks like, where, and what can be read. */
export function Unreadable({ why, name }: { why: Why; name: string | null }) {
  return (
    <div role="alert" className="mt-4 rounded-md border border-warn/40 bg-card px-3 py-2 text-sm">
      <p className="[overflow-wrap:anywhere]">
        <strong className="text-warn">{name ?? "This"} cannot be read.</strong> It looks like {why.found}
        {why.line !== null && ` (line ${why.line})`}.
      </p>
      <p className="mt-2">What can be read:</p>
      <ul className="mt-1 list-disc pl-5">
        {why.known.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
    </div>
  );
}
