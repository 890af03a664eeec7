import { Prisma } from "./generated/client";

/** The tables that are filled in bulk, each with its columns, from the generated model. */
export const COLUMNS = {
  Paper: Prisma.PaperScalarFieldEnum,
  DigestPaper: Prisma.DigestPaperScalarFieldEnum,
  Link: Prisma.LinkScalarFieldEnum,
  Claim: Prisma.ClaimScalarFieldEnum,
  Tradeoff: Prisma.TradeoffScalarFieldEnum,
  RejectedNumber: Prisma.RejectedNumberScalarFieldEnum,
  Label: Prisma.LabelScalarFieldEnum,
} as const;

export type Table = keyof typeof COLUMNS;
type Model<T extends Table> = Prisma.TypeMap["model"][T]["payload"]["scalars"];
/** One value for each column, plain data where the column is JSON: a forgotten one does not compile. */
export type Row<T extends Table> = {
  [C in keyof Model<T>]: Prisma.JsonValue extends Model<T>[C] ? unknown : Model<T>[C];
};
export type Rows = { [T in Table]: Row<T>[] };

export type Transaction = Prisma.TransactionClient;

/** SQLite's JSON ends a text at the character 0; another of the same length keeps every offset. */
const whole = (_: string, value: unknown) =>
  typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;

/**
 * Inserts rows by one statement a table. Raw, as some 11 µs a row where `createMany` takes 250 to 660; typed by the
 * model, whose columns it names.
 */
export async function insertRows<T extends Table>(tx: Transaction, table: T, rows: Row<T>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(COLUMNS[table]);
  const into = Prisma.raw(`"${table}" (${columns.map((c) => `"${c}"`).join(", ")})`);
  const cells = Prisma.raw(columns.map((c) => `value ->> '$.${c}'`).join(", "));
  await tx.$executeRaw`INSERT INTO ${into} SELECT ${cells} FROM json_each(${JSON.stringify(rows, whole)})`;
}
