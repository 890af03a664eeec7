/** `npm run backup -- FILE`: copies the database, also while it is served. */
import { databasePlace } from "@/lib/store";
import { backupStore } from "@/lib/store/backup";
import { oneFile, said } from "./support/copy-command";
import { guard } from "./support/guard";

const to = oneFile({
  text: `Copies the database (DATABASE_FILE, else prisma/atlas.db) as it is now, also while it is served, and checks the copy.

  npm run backup -- FILE     FILE must not exist yet; it appears when it is whole

Exit code: 0 copied and checked, 1 not, 2 wrong usage.`,
  names: "the file to write",
});

await guard(async () => {
  console.log(`${to}: ${said(backupStore(databasePlace(), to))}; checked.`);
});
