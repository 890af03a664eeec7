/** `npm run ingest`: reads digests into the database. */
import { readOptions } from "./support/ingest-options";
import { keepMemoryFlat } from "./support/memory";

const options = readOptions();
keepMemoryFlat();
// The readers and the database are loaded only for words that make sense.
const { run } = await import("./support/ingest");
await run(options);
