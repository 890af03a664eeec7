import { isStoreError, StoreError, type StoreErrorCode } from "@/lib/store/errors";
import type { Room } from "./room";

/** A call of the room by message, and what comes back under its number; `late`: somebody wrote since its index was built. */
export type Call = { id: number; method: keyof Room; args: readonly unknown[] };
export type Reply = { id: number; late: boolean } & ({ value: unknown } | { thrown: Thrown });

/** An error as plain data: a copy of an `Error` keeps neither its class nor its own fields. */
export type Thrown =
  | { kind: "store"; code: StoreErrorCode; file: string; message: string }
  | { kind: "other"; message: string; stack: string | undefined };

export function thrownOf(error: unknown): Thrown {
  if (isStoreError(error))
    return { kind: "store", code: error.code, file: error.file, message: error.message };
  if (error instanceof Error) return { kind: "other", message: error.message, stack: error.stack };
  return { kind: "other", message: String(error), stack: undefined };
}

export function errorOf(thrown: Thrown): Error {
  if (thrown.kind === "store") return new StoreError(thrown.code, thrown.file, thrown.message);
  const error = new Error(thrown.message);
  if (thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}
