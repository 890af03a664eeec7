import fs from "node:fs";
import path from "node:path";
import { engineOf, shownPlace } from "./place";

/** What went wrong with the database, for callers that act on it. */
export type StoreErrorCode =
  | "missing"
  | "refused"
  | "unmigrated"
  | "newer"
  | "foreign"
  | "unrecorded"
  | "read-only"
  | "full"
  | "io"
  | "no-file"
  | "busy"
  | "not-a-database"
  | "failed";

/** Every error the store throws on purpose: names the file and says what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly code: StoreErrorCode,
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** By its name: parts of a server are bundled apart, each with a class of its own. */
export const isStoreError = (error: unknown): error is StoreError =>
  error instanceof Error && error.name === "StoreError" && "code" in error && "file" in error;

/** What an error says to who asks from elsewhere: nothing of where files lie. */
export function saidOutside({ message, file }: StoreError): string {
  const name = path.basename(file);
  return message.replaceAll(path.resolve(file), name).replaceAll(file, name);
}

/** What an engine says → what it means for the reader. */
interface Meaning {
  match: RegExp;
  code: StoreErrorCode;
  say: (name: string) => string;
}

/** By the words of SQLite and of the system. */
const SQLITE: readonly Meaning[] = [
  {
    match: /readonly|read-only|unable to open|permission denied|EROFS|EACCES/i,
    code: "read-only",
    say: (f) =>
      `Cannot write the database ${f}: the disk or the folder is read-only. Set DATABASE_FILE to a place that can be written.`,
  },
  {
    match: /disk is full|SQLITE_FULL|ENOSPC|EDQUOT/i,
    code: "full",
    say: (f) => `Cannot write the database ${f}: the disk is full. What was stored before is still there.`,
  },
  {
    match: /disk I\/O error|SQLITE_IOERR|EFBIG|EIO\b/i,
    code: "io",
    say: (f) =>
      `The database ${f} cannot be read or written: the disk answers with an error, the file is damaged, or it may grow no larger. Nothing was written.`,
  },
  {
    match: /EISDIR|ENOTDIR|EEXIST/i,
    code: "no-file",
    say: (f) =>
      `${f} can be no database: it is no regular file but a folder or a device, or lies below a file. Name a file.`,
  },
  {
    match: /locked|SQLITE_BUSY/i,
    code: "busy",
    say: (f) => `The database ${f} is being written by another process. Try again when it is done.`,
  },
  {
    match: /not a database|disk image is malformed/i,
    code: "not-a-database",
    say: (f) => `${f} is not a SQLite database, or is damaged. Move it away and read the digests again.`,
  },
];

/** By PostgreSQL's codes (its manual, appendix A), Prisma's and the system's. */
const POSTGRES: readonly Meaning[] = [
  {
    match:
      /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|ENOENT|P1001|P1017|57P0[1-3]|08\w{3})$/,
    code: "missing",
    say: (n) =>
      `There is no PostgreSQL server to be reached at ${n}. Start it, or set DATABASE_URL to another place.`,
  },
  {
    match: /^(3D000|P1003)$/,
    code: "missing",
    say: (n) => `There is no database at ${n}. Make it by PostgreSQL's own "createdb", then start again.`,
  },
  {
    match: /^(28\w{3}|P1000)$/,
    code: "refused",
    say: (n) =>
      `The server of ${n} does not let this user in: look at the name and the password in DATABASE_URL.`,
  },
  {
    match: /^(42501|25006)$/,
    code: "read-only",
    say: (n) => `Cannot write the database ${n}: it is a read-only copy, or this user may not write.`,
  },
  {
    match: /^(53100|53200)$/,
    code: "full",
    say: (n) =>
      `Cannot write the database ${n}: the disk or the memory of its server is full. Nothing was written.`,
  },
  {
    match: /^(42P01|42703|P2021|P2022)$/,
    code: "unmigrated",
    say: (n) =>
      `The database ${n} is of another version. Run "npm start" or "npm run ingest" to bring it up to date.`,
  },
  {
    match: /^(55P03|40\w{3}|53300)$/,
    code: "busy",
    say: (n) => `The database ${n} is busy: too many use it at once. Try again.`,
  },
];

/** Every code that an error, or what lies below it, bears. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { code, originalCode, cause, meta, driverAdapterError, errors } = error as Record<string, unknown>;
  const own = [code, originalCode].filter((c) => typeof c === "string");
  const below = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [...below.flatMap((e) => codesOf(e, depth + 1)), ...own];
}

/** What the index of SQLite's log takes, in bytes: where it has no room, SQLite only says that the disk failed. */
const LOG_INDEX = 32 * 1024;

function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = fs.statfsSync(path.dirname(path.resolve(file)));
    return bavail * bsize < LOG_INDEX;
  } catch {
    return false;
  }
}

function meaningOf(error: unknown, name: string): Meaning | undefined {
  if (engineOf(name) === "postgresql") {
    const codes = codesOf(error);
    return POSTGRES.find((m) => codes.some((code) => m.match.test(code)));
  }
  const text = error instanceof Error ? error.message : String(error);
  const found = SQLITE.find((m) => m.match.test(text));
  return found?.code === "io" && isFull(name) ? SQLITE.find((m) => m.code === "full") : found;
}

/**
 * The `StoreError` an error is or stands for; null where it is not about the database itself.
 * @param place a file or an address
 */
export function knownStoreError(error: unknown, place: string): StoreError | null {
  if (isStoreError(error)) return error;
  const name = shownPlace(place);
  const meaning = meaningOf(error, name);
  return meaning ? new StoreError(meaning.code, name, meaning.say(name), { cause: error }) : null;
}

/** Turns whatever the database threw into a `StoreError` that keeps it as its cause. */
export function asStoreError(error: unknown, place: string): StoreError {
  const known = knownStoreError(error, place);
  if (known) return known;
  const name = shownPlace(place);
  const text = error instanceof Error ? error.message : String(error);
  return new StoreError("failed", name, `The database ${name} answered: ${text}`, { cause: error });
}
