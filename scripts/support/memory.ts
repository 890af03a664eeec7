import v8 from "node:v8";
import vm from "node:vm";

/**
 * What V8 takes beyond what is in use: by itself it lets its heap grow to a share of the machine's memory, and builds
 * the database client's WebAssembly twice, the second time in tens of MB. A flag that V8 does not know changes nothing.
 */
const FRUGAL = ["--heap-growing-percent=20", "--liftoff-only"];

let collect: (() => void) | undefined;

/** Keeps the memory of a command flat that reads a long file; call it before the database is opened. */
export function keepMemoryFlat(): void {
  for (const flag of FRUGAL) v8.setFlagsFromString(flag);
}

/** Lets go of what is no longer used, now: between the parts of a long file most is garbage. */
export function collectGarbage(): void {
  if (!collect) {
    v8.setFlagsFromString("--expose-gc");
    collect = vm.runInNewContext("gc") as () => void;
  }
  collect();
}
