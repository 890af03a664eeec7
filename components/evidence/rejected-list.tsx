"use client";
import { tidyText } from "@/lib/format";
import type { PaperView } from "@/lib/query/types";
import { keyOf } from "./marks";

interface Props {
  rejected: PaperView["rejected"];
  onLight?: (key: string | null) => void;
}

/** The numbers of an abstract that became no claim, each with its reason, so that a reader can check by eye. */
export function RejectedList({ rejected, onLight }: Props) {
  return (
    <ul className="m-0 list-none p-0 text-sm text-mut">
      {rejected.map((r, n) => (
        <li
          key={r.start}
          className="py-0.5"
          onMouseEnter={() => onLight?.(keyOf({ kind: "rejected", n }))}
          onMouseLeave={() => onLight?.(null)}
        >
          <b className="font-semibold text-ink">{tidyText(r.text)}</b> {r.reason}
          {r.context && <> (“{tidyText(r.context)}”)</>}
        </li>
      ))}
    </ul>
  );
}
