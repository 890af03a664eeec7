/** `npm run restore -- FILE`: puts a backup in the place of the database, also while it is served. */
import { databasePlace, shownPlace } from "@/lib/store";
import { restoreStore } from "@/lib/store/backup";
import { oneFile, said } from "./support/copy-command";
import { guard } from "./support/guard";

const from = oneFile({
  text: `Puts a backup in the place of the database (DATABASE_FILE, else prisma/atlas.db), also while it is served.

  npm run restore -- FILE    a file that "npm run backup" wrote, of this version or an older one

The backup is checked first; readers see the old database or the new one, never half of one.
Exit code: 0 restored, 1 not (the database is as it was), 2 wrong usage.`,
  names: "the backup to read",
});

await guard(async () => {
  const { counts, moved } = await restoreStore(databasePlace(), from);
  if (moved) console.error(`The damaged database that was there is ${moved} now.`);
  console.log(`${shownPlace(databasePlace())}: ${said(counts)}, restored from ${from}.`);
});
