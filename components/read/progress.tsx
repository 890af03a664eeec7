import type { Reading } from "./use-reading";

const WORDS: Partial<Record<Reading["state"], string>> = {
  done: "Read.",
  stopped: "Stopped: what was read so far stands below.",
  failed: "Reading broke off by a fault of this page; npm run ingest may say more.",
};

/** How far a reading is, seen and heard. */
export function Progress({ reading }: { reading: Reading }) {
  const { state, source, papers } = reading;
  const done = papers.length;
  return (
    <div className="mt-3 min-h-6 text-sm">
      {state === "reading" && (
        <progress
          className="mr-2 align-middle"
          aria-label="Papers read"
          {...(source ? { value: done, max: source.papers } : {})}
        />
      )}
      <span role="status">
        {state === "reading"
          ? source
            ? `${done} of ${source.papers} papers read`
            : "Reading…"
          : (WORDS[state] ?? "")}
      </span>
    </div>
  );
}
