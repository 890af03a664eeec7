export { openStore, type Store } from "./connect";
export { addCorrections, allCorrections, type Corrected, correctionFor } from "./corrections";
export { type DigestSource, type StoreOptions, type StoreSummary, storeDigest } from "./digest";
export { asStoreError, knownStoreError, StoreError, type StoreErrorCode } from "./errors";
export { databaseFile } from "./file";
export type { Prisma } from "./generated/client";
export type { Readers } from "./paper";
export { rereadPapers } from "./reread";
export { type TakenBack, takeBack } from "./take-back";
export { dataVersion, stateOf } from "./version";
// `migrateStore` stays in ./migrate: pages that only read must not carry the schema engine.
