/** `npm run fetch`: asks Hugging Face or arXiv for papers, writes them to a file and reads it into the database. */
import { readOptions } from "./support/fetch-options";

const options = readOptions();
const { run } = await import("./support/fetch");
await run(options);
