/** What went wrong with the database, for callers that act on it. */
export type StoreErrorCode =
  | "missing"
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

/** The words of SQLite and of the system → what they mean for the reader. */
const MEANINGS: { match: RegExp; code: StoreErrorCode; say: (file: string) => string }[] = [
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

/** The `StoreError` an error is or stands for; null where it is not about the database's file. */
export function knownStoreError(error: unknown, file: string): StoreError | null {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const meaning = MEANINGS.find((m) => m.match.test(text));
  return meaning ? new StoreError(meaning.code, file, meaning.say(file), { cause: error }) : null;
}

/** Turns whatever the database threw into a `StoreError` that keeps it as its cause. */
export function asStoreError(error: unknown, file: string): StoreError {
  const known = knownStoreError(error, file);
  if (known) return known;
  const text = error instanceof Error ? error.message : String(error);
  return new StoreError("failed", file, `The database ${file} answered: ${text}`, { cause: error });
}
