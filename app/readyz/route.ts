import { ask } from "@/lib/query";
import { guarded } from "../api/_answer/answer";

export const dynamic = "force-dynamic";

/** The database is there, can be read and is indexed; 503 where not. */
export const GET = () =>
  guarded(async () =>
    Response.json({ status: "ready", ...(await ask("ready")) }, { headers: { "Cache-Control": "no-store" } }),
  );
