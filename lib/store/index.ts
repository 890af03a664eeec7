export { databaseFile, openStore, type Store } from "./connect";
export { dataVersion } from "./version";
export { StoreError, type StoreErrorCode } from "./errors";
export { type DigestSource, type StoreSummary, storeDigest } from "./digest";
export { rereadPapers } from "./reread";
export type { Readers } from "./paper";
// `migrateStore` stays in ./migrate: pages that only read must not carry the schema engine.
