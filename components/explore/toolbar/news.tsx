"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { arrivalsSince } from "@/components/state/requests";
import type { SetView } from "@/components/state/use-view";
import { type Change, NO_FILTERS, viewHref, viewOf } from "@/components/state/view";
import { noteVisit } from "@/components/state/visit";
import { number } from "@/lib/format";
import { NEWEST } from "@/lib/query/sort";

/** "20 Nov", of today the time: in the reader's own time zone. */
function dayOf(moment: string): string {
  const time = new Date(moment);
  return time.toDateString() === new Date().toDateString()
    ? time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : time.toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

/** Where papers came in since the reader was here: how many, as a link to them. Otherwise nothing. */
export default function News({ setView }: { setView: SetView }) {
  const [before, setBefore] = useState<string | null>(null);
  useEffect(() => {
    setBefore(noteVisit());
    const leave = () => void noteVisit();
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, []);
  const { data: count = 0 } = useQuery(arrivalsSince(before));
  if (before === null || count === 0) return null;
  const ask: Change = { since: before, sort: [...NEWEST] };
  return (
    <a
      href={viewHref(viewOf(""), ask)}
      onClick={(e) => {
        if (e.metaKey || e.ctrlKey) return;
        e.preventDefault();
        setView({ ...NO_FILTERS, ...ask });
      }}
      className="text-sm"
    >
      {number(count)} new <span className="sr-only">{count === 1 ? "paper" : "papers"} </span>since{" "}
      {dayOf(before)}
    </a>
  );
}
