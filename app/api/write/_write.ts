import { bodyOf, type Limits, newLimits, type Refusal, refusesWrite } from "@/lib/access/write";
import { errorAnswer } from "../_answer/errors";

const held = globalThis as typeof globalThis & { atlasLimits?: Limits };

const HEADERS = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

function refuse({ status, message, wait }: Refusal): Response {
  const more = {
    ...(wait === undefined ? {} : { "Retry-After": String(wait) }),
    ...(status === 401 ? { "WWW-Authenticate": "Bearer" } : {}),
  };
  return Response.json({ error: { status, message } }, { status, headers: { ...HEADERS, ...more } });
}

/**
 * Answers a write: refused unless the server takes writes and the request is one of its own pages' or a program's with
 * the token. The body is read no further than it may be long, and only then.
 */
export async function writing(
  request: Request,
  mostBytes: number,
  work: (body: string) => Response | Promise<Response>,
): Promise<Response> {
  held.atlasLimits ??= newLimits();
  const refusal = refusesWrite(process.env, request.headers, held.atlasLimits, Date.now());
  if (refusal) return refuse(refusal);
  try {
    const body = await bodyOf(request, mostBytes);
    if (body === null)
      return refuse({
        status: 413,
        message: `More than ${Math.round(mostBytes / 1024)} kB: give it to npm run ingest.`,
      });
    return await work(body);
  } catch (error) {
    return errorAnswer(error);
  }
}

/** An answer that nobody keeps. */
export const answer = (body: unknown): Response => Response.json(body, { headers: HEADERS });
