"use client";
import { TriangleAlert } from "lucide-react";
import type { Notice } from "@/lib/query/types";

/** What of the address could not be used, each with the reason. */
export function Notices({
  notices,
  failed,
  onRetry,
}: {
  notices: readonly Notice[];
  failed: string | null;
  onRetry: () => void;
}) {
  if (notices.length === 0 && !failed) return null;
  return (
    <div role="alert" className="mb-3 flex gap-2 rounded-md border border-warn/40 bg-card px-3 py-2 text-sm">
      <TriangleAlert size={15} aria-hidden="true" className="mt-0.5 shrink-0 text-warn" />
      <ul className="min-w-0 space-y-1 [overflow-wrap:anywhere]">
        {notices.map((n) => (
          <li key={`${n.param}=${n.value}`} className="line-clamp-3">
            Ignored <strong className="font-semibold">{n.param}</strong>
            {n.value && <> = “{n.value}”</>}: {n.message}.
          </li>
        ))}
        {failed && (
          <li>
            The answer could not be loaded: {failed}{" "}
            <button type="button" onClick={onRetry} className="text-acc underline underline-offset-2">
              Try again
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
