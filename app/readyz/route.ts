import { getQuery, guarded } from "../api/_answer/answer";

export const dynamic = "force-dynamic";

/** The database is there, can be read and is indexed; 503 where not. */
export const GET = () =>
  guarded(() => {
    const query = getQuery();
    const body = { status: "ready", dataVersion: query.dataVersion, papers: query.total };
    return Response.json(body, { headers: { "Cache-Control": "no-store" } });
  });
