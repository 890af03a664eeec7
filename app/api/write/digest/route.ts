import { ingestText, withWriter } from "@/lib/ingest";
import { factsOf } from "../../_answer/errors";
import { writing } from "../_write";

export const dynamic = "force-dynamic";

/** Below what Next passes on whole (10 MB). */
const MOST_BYTES = 8 * 1024 * 1024;
/** Papers between two lines of progress; there other requests get their turn. */
const EVERY = 20;

/**
 * Stores a text as `npm run ingest` does. `name` is its file's. The answer is lines of JSON: `{"done", "of"}` as it goes,
 * then `{"report"}` or `{"error"}`.
 */
export const POST = (request: Request) =>
  writing(request, MOST_BYTES, (text) => {
    const name = new URL(request.url).searchParams.get("name")?.slice(0, 200) || "pasted text";
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      async start(controller) {
        const tell = (line: unknown) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
        const onPaper = (done: number, of: number) => {
          if (done % EVERY !== 0) return undefined;
          tell({ done, of });
          return new Promise<void>((resolve) => setImmediate(resolve));
        };
        try {
          const done = await withWriter((store) =>
            ingestText(store, { name, text, note: null }, { onPaper }),
          );
          if ("error" in done) tell({ error: { status: 400, message: `line ${done.line}: ${done.error}` } });
          else tell({ report: done });
        } catch (error) {
          const { status, message } = factsOf(error);
          tell({ error: { status, message } });
        }
        controller.close();
      },
    });
    return new Response(stream, {
      headers: { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" },
    });
  });
