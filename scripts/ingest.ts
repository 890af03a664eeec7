/** `npm run ingest`: reads digests into the database. */
import { readOptions } from "./support/ingest-options";

const options = readOptions();
// The readers and the database are loaded only for words that make sense.
const { run } = await import("./support/ingest");
await run(options);
