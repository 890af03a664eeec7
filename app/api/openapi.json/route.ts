import { openApi } from "@/lib/query/schema/openapi";
import { guarded } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** The document of this API. */
export const GET = () =>
  guarded(
    () =>
      new Response(JSON.stringify(openApi()), {
        headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache" },
      }),
  );
