/** `npm run build`: builds the pages where they are stale; needs no database. */
import { buildPages } from "./support/build";
import { guard } from "./support/guard";

await guard(buildPages);
