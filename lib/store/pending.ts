import { StoreError } from "./errors";
import type { Migration } from "./migrations";

/** What a database says of itself: its tables, and the migrations it has finished. */
export interface Recorded {
  tables: readonly string[];
  applied: readonly string[];
}

/** The migrations that a database lacks. @throws StoreError where it is none of ours, or of a newer version */
export function pending<M extends Pick<Migration, "name">>(
  file: string,
  { tables, applied }: Recorded,
  known: readonly M[],
): M[] {
  const fault = (code: "newer" | "foreign" | "unrecorded", message: string) =>
    new StoreError(code, file, message);
  if (applied.length === 0 && tables.includes("Paper") && tables.includes("State"))
    throw fault(
      "unrecorded",
      `The database ${file} does not say which migrations it has: its table _prisma_migrations is missing or empty. Put back a copy, or move it away and read the digests again.`,
    );
  if (applied.length === 0 && tables.length > 0)
    throw fault(
      "foreign",
      `The database ${file} belongs to another program: it holds ${tables.slice(0, 3).join(", ")}. Name another file.`,
    );
  const unknown = applied.find((name) => known.every((m) => m.name !== name));
  if (unknown !== undefined)
    throw fault(
      "newer",
      `The database ${file} has the migration ${unknown}, which this version does not know: it was made by a newer version. Bring this one up to date, or name another file.`,
    );
  const gap = known.slice(0, applied.length).find((m) => !applied.includes(m.name));
  if (gap)
    throw fault(
      "unrecorded",
      `The database ${file} has later migrations, but no record of ${gap.name}. Put back a copy, or move it away and read the digests again.`,
    );
  return known.filter((m) => !applied.includes(m.name));
}
