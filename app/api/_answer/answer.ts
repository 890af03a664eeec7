import { createHash } from "node:crypto";
import { getQuery, type Parsed, parseParams } from "@/lib/query";
import { ApiError, errorAnswer } from "./errors";

type Engine = ReturnType<typeof getQuery>;

/** Runs a handler; whatever it throws becomes an answer of the one error shape. */
export async function guarded(make: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    return errorAnswer(error);
  }
}

/** A JSON answer, as of `textAnswer`. */
export const jsonAnswer = (request: Request, query: Engine, body: unknown): Response =>
  textAnswer(request, query, JSON.stringify(body), "application/json; charset=utf-8");

/** An answer that caches must ask about again; asked with its ETag it is an empty 304. */
export function textAnswer(request: Request, query: Engine, text: string, type: string): Response {
  const etag = `"${createHash("sha1").update(text).digest("base64url")}"`;
  const headers = { "Cache-Control": "no-cache", ETag: etag, "X-Data-Version": query.dataVersion };
  if (matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": type } });
}

const matches = (asked: string | null, etag: string): boolean =>
  asked?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;

/** Bytes that are sent together. */
const CHUNK = 65_536;

/** A file made piece by piece; an error halfway breaks the transfer off, so that nobody takes half for the whole. */
export async function fileAnswer(
  query: Engine,
  pieces: AsyncIterator<string | Uint8Array>,
  type: string,
  name: string,
): Promise<Response> {
  const encoder = new TextEncoder();
  // The first piece is made here: what fails at once is an error answer and not a broken file.
  let next = await pieces.next();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const some: Uint8Array[] = [];
      for (let size = 0; !next.done && size < CHUNK; next = await pieces.next()) {
        const bytes = typeof next.value === "string" ? encoder.encode(next.value) : next.value;
        size += bytes.length;
        some.push(bytes);
      }
      if (some.length > 0) controller.enqueue(Buffer.concat(some));
      if (next.done) controller.close();
    },
    async cancel() {
      await pieces.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-cache",
      "X-Data-Version": query.dataVersion,
    },
  });
}

/** The parameters of an address, read leniently: what cannot be used stands in the notices. */
const readParams = (request: Request): Parsed => parseParams(new URL(request.url).searchParams);

/** The parameters of an address; the first that cannot be used is a 400 that names it. */
export const strictParams = (request: Request): Parsed["params"] => usable(readParams(request));

/** What was read, if all of it can be used; else a 400 that names the first that cannot. */
export function usable({ params, notices: [first] }: Parsed): Parsed["params"] {
  if (first) throw new ApiError(400, `${first.param}: “${first.value}” ${first.message}.`, first.param);
  return params;
}

/** Splits "name.json" of a path; 404 for another ending. */
export function nameOf(file: string, endings: readonly string[]): { name: string; ending: string } {
  const ending = endings.find((e) => file.endsWith(`.${e}`));
  if (!ending)
    throw new ApiError(
      404,
      `There is no such address; known endings are ${endings.map((e) => `.${e}`).join(", ")}.`,
    );
  return { name: file.slice(0, -ending.length - 1), ending };
}

export type { Engine };
export { ApiError, getQuery };
