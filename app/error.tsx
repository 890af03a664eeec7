"use client";
import { Empty } from "@/components/ui/empty";

/** What happened, and what to try: the page failed, the data is safe. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Empty title="This page could not be shown">
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
