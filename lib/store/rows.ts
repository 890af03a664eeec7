import { Prisma } from "./generated/sqlite/client";
import type { Sql } from "./sql/types";

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

/** A text as both engines keep it: one of the same length where it holds the character 0 or half a character. */
export const storable = (text: string): string => text.replaceAll("\0", "\ufffd").toWellFormed();

const whole = (_: string, value: unknown) => (typeof value === "string" ? storable(value) : value);

/** Inserts rows by one statement a table, typed by the model, whose columns it names (see `Sql.insertion`). */
export async function insertRows<T extends Table>(
  tx: Transaction,
  { insertion }: Pick<Sql, "insertion">,
  table: T,
  rows: Row<T>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw(insertion(table, Object.keys(COLUMNS[table]), JSON.stringify(rows, whole)));
}
