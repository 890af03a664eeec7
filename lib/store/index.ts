export { openStore, type Store } from "./connect";
export { addCorrections, allCorrections, type Corrected, correctionFor } from "./corrections";
export { type DigestSource, type StoreOptions, type StoreSummary, storeDigest } from "./digest";
export { asStoreError, knownStoreError, StoreError } from "./errors";
export type { Prisma } from "./generated/sqlite/client";
export type { Readers } from "./paper";
export { databasePlace, engineOf, shownPlace } from "./place";
export { rereadPapers } from "./reread";
export {
  type ListColumn,
  type Mentions,
  type Phrase,
  type Reader,
  rawSql,
  type Sql,
  sql,
  type WordIndex,
} from "./sql/types";
export { type TakenBack, takeBack } from "./take-back";
export { dataVersion, stateOf } from "./version";
export { touchedSince } from "./writes";
// `migrateStore` stays in ./migrate: pages that only read must not carry the schema engine.
