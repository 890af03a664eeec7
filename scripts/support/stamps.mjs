import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { CACHE, ROOT } from "./paths.mjs";

/** Names that hold no source: made by steps, or not looked at by them. */
const SKIPPED = new Set(["node_modules", "generated", ".DS_Store"]);

function* filesBelow(name) {
  const absolute = path.join(ROOT, name);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    yield name;
    return;
  }
  for (const entry of fs.readdirSync(absolute).sort()) {
    if (!SKIPPED.has(entry)) yield* filesBelow(path.join(name, entry));
  }
}

/** One hash over the names and contents of files and folders of the project; what is missing counts as empty. */
export function hashOf(names, ...more) {
  const hash = crypto.createHash("sha256");
  for (const name of names) {
    for (const file of filesBelow(name))
      hash.update(`${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  }
  return hash.update(more.join("\0")).digest("hex");
}

const stampFile = (step) => path.join(CACHE, "stamps", `${step.replace(/[^\w.-]+/g, "-")}.sha256`);

/** Whether a step was last done with these inputs. */
export function isStamped(step, hash) {
  try {
    return fs.readFileSync(stampFile(step), "utf8") === hash;
  } catch {
    return false;
  }
}

/** Notes that a step is done with these inputs. */
export function stamp(step, hash) {
  fs.mkdirSync(path.dirname(stampFile(step)), { recursive: true });
  fs.writeFileSync(stampFile(step), hash);
}
