"use client";
import Link from "next/link";
import { useToken } from "@/components/state/use-token";
import { TokenField } from "@/components/ui/token-field";
import type { DigestReport } from "@/lib/ingest/report";
import type { Ask } from "./messages";
import { useStoring } from "./use-storing";

const BUTTON = "rounded-md border bg-card px-3 py-1 text-sm disabled:opacity-60";

/** Stores what was read, and takes it back. */
export function StoreHere({ ask, papers }: { ask: Ask; papers: number }) {
  const [token, setToken] = useToken();
  const { storing, store, takeBack } = useStoring(token);
  const busy = storing.is === "sending" || storing.is === "taking-back";
  const report = storing.is === "stored" || storing.is === "taking-back" ? storing.report : null;
  return (
    <section aria-label="Store it" className="my-3 grid gap-2 rounded-md border bg-card p-3">
      <TokenField token={token} onToken={setToken} />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className={BUTTON} disabled={busy || token === ""} onClick={() => store(ask)}>
          Store {papers === 1 ? "this paper" : `these ${papers} papers`}
        </button>
        {storing.is === "sending" && storing.of > 0 && (
          <progress aria-label="Papers stored" value={storing.done} max={storing.of} />
        )}
        {report && (
          <button type="button" className={BUTTON} disabled={busy} onClick={() => takeBack(report)}>
            Take it back
          </button>
        )}
      </div>
      <p role="status" className="min-h-5 text-sm">
        {storing.is === "sending" &&
          (storing.of > 0 ? `${storing.done} of ${storing.of} stored` : "Storing…")}
        {report && <Stored report={report} />}
        {storing.is === "taken-back" &&
          `Taken back: ${storing.done.removed} removed, ${storing.done.restored} as they were, ${storing.done.kept} kept by other digests.`}
        {storing.is === "failed" && <strong className="text-warn">{storing.message}</strong>}
      </p>
    </section>
  );
}

/** What storing did, and where it is seen. */
function Stored({ report }: { report: DigestReport }) {
  return (
    <>
      Stored: {report.new} new, {report.changed} changed, {report.unchanged} unchanged.{" "}
      <Link href={`/?digest=${report.digest.slice(0, 12)}`}>See them in the table</Link>
    </>
  );
}
