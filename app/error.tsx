"use client";
import { useEffect, useState } from "react";
import { Empty } from "@/components/ui/empty";

/** What the server says is wrong with its database; null while it says nothing, or where nothing is. */
function useWhyNotReady(): string | null {
  const [why, setWhy] = useState<string | null>(null);
  useEffect(() => {
    fetch("/readyz")
      .then(async (answer) => {
        if (answer.ok) return;
        const { error } = await answer.json();
        if (typeof error?.message === "string") setWhy(error.message);
      })
      .catch(() => {});
  }, []);
  return why;
}

/** What happened, and what to try: the page failed, the data is safe. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const why = useWhyNotReady();
  return (
    <Empty title="This page could not be shown">
      {why && <p className="mb-3 text-ink">{why}</p>}
      <p>
        The papers could not be read from the database. If it was just set up or moved, run{" "}
        <code>npm start</code> again; the server's log says what went wrong
        {error.digest && <> (number {error.digest})</>}.
      </p>
      <button type="button" onClick={reset} className="mt-4 rounded-md border bg-card px-3 py-1 text-ink">
        Try again
      </button>
    </Empty>
  );
}
