import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { engineOf, type Store } from "@/lib/store";

/** Where what can be made again is kept, below the working folder. */
const CACHE = path.join(".cache", "index");
/** So many hexadecimal digits tell the databases of one machine apart. */
const TOLD_APART = 12;

/** What makes a server's database another one: not who asks it, nor by which password. */
function addressOf(place: string): string[] {
  const { host, pathname, searchParams } = new URL(place);
  return [host, pathname, ...["host", "port", "schema"].map((name) => searchParams.get(name) ?? "")];
}

/**
 * Where the index of a database is kept, less its ending: beside a file; of a server's database in a folder of this
 * machine, which is made where it is missing.
 * @param folder `INDEX_DIR`: keeps those of files too
 */
export function indexPlace({ place, file }: Store, folder = process.env.INDEX_DIR): string {
  const onServer = engineOf(place) === "postgresql";
  if (!onServer && !folder) return file;
  const address = onServer ? addressOf(place) : [file];
  const kept = folder || CACHE;
  try {
    fs.mkdirSync(kept, { recursive: true, mode: 0o700 });
  } catch {
    // Then nothing can be kept there, which whoever writes finds out.
  }
  const name = path.basename(onServer ? new URL(place).pathname : file).replace(/[^\w.-]/g, "_");
  const hash = createHash("sha256").update(JSON.stringify(address)).digest("hex").slice(0, TOLD_APART);
  return path.resolve(kept, `${name}-${hash}`);
}
