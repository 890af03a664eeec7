import { databasePlace, knownStoreError, saidOutside } from "@/lib/query";
import { isRoomStopped } from "@/lib/query/ask/client";

/** An error the caller should read: its status, the parameter it is about, and what to do. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly param?: string,
  ) {
    super(message);
  }
}

const HEADERS = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

/** The one JSON shape of every error. A missing or unreadable database is 503, anything unforeseen 500 and logged. */
export function errorAnswer(error: unknown): Response {
  const { status, message, param } = factsOf(error);
  const body = { error: { status, ...(param === undefined ? {} : { param }), message } };
  return new Response(JSON.stringify(body), { status, headers: HEADERS });
}

/** What is said of an error: nothing of where files lie. */
export function factsOf(error: unknown): { status: number; message: string; param?: string } {
  if (error instanceof ApiError) return error;
  if (isRoomStopped(error)) return { status: 503, message: error.message };
  const store = knownStoreError(error, databasePlace());
  if (store) return { status: 503, message: saidOutside(store) };
  console.error(error);
  return { status: 500, message: "Something went wrong here; the server's log says what." };
}
