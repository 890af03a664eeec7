"use client";
import { type ReactNode, useState } from "react";

interface Props {
  summary: string;
  /** Open at first: where the address already says something about what is inside. */
  open?: boolean;
  /** Called when the content is wanted; what is folded costs nothing. */
  children: () => ReactNode;
}

/** A folded part of the chart that is drawn when it is opened. */
export function Fold({ summary, open = false, children }: Props) {
  const [first] = useState(open);
  const [shown, setShown] = useState(open);
  return (
    <details open={first || undefined} onToggle={(e) => setShown(e.currentTarget.open)}>
      <summary className="w-fit text-mut text-xs hover:text-ink">{summary}</summary>
      {shown && <div className="py-2">{children()}</div>}
    </details>
  );
}
