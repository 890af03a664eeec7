import { createHash } from "node:crypto";
import { askJson, type Parsed, parseParams } from "@/lib/query";
import type { AskedFile } from "@/lib/query/ask";
import type { Args, Name } from "@/lib/query/ask/answers";
import { ApiError, errorAnswer } from "./errors";

/** Runs a handler; whatever it throws becomes an answer of the one error shape. */
export async function guarded(make: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    return errorAnswer(error);
  }
}

/**
 * What the query room answers to a question, as JSON; asked again with its ETag it is an empty 304.
 * @param nothing the error where there is no such thing
 */
export async function jsonAnswer<N extends Name>(
  request: Request,
  nothing: ApiError | null,
  name: N,
  ...args: Args<N>
): Promise<Response> {
  const { json, etag, dataVersion } = await askJson(name, ...args);
  if (json === null) throw nothing ?? new ApiError(404, "There is no such thing.");
  return tagged(request, json, { type: "application/json; charset=utf-8", etag, dataVersion });
}

/** A text that caches must ask about again. */
export const textAnswer = (request: Request, text: string, type: string, dataVersion: string): Response => {
  const etag = `"${createHash("sha1").update(text).digest("base64url")}"`;
  return tagged(request, text, { type, etag, dataVersion });
};

function tagged(
  request: Request,
  body: BodyInit,
  { type, etag, dataVersion }: { type: string; etag: string; dataVersion: string },
): Response {
  const headers = { "Cache-Control": "no-cache", ETag: etag, "X-Data-Version": dataVersion };
  if (matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

const matches = (asked: string | null, etag: string): boolean =>
  asked?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;

/** A file made piece by piece; an error halfway breaks the transfer off, so that nobody takes half for the whole. */
export async function fileAnswer(
  { pieces, dataVersion }: AskedFile,
  type: string,
  name: string,
): Promise<Response> {
  // The first piece is made here: what fails at once is an error answer and not a broken file.
  let next = await pieces.next();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!next.done) controller.enqueue(next.value);
      if (!next.done) next = await pieces.next();
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
      "X-Data-Version": dataVersion,
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

export { ApiError };
