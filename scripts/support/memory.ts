import v8 from "node:v8";
import vm from "node:vm";

let collect: (() => void) | undefined;

/**
 * Lets go of what is no longer used, now: V8 by itself lets its heap grow to a share of the machine's memory first,
 * which between the parts of a long file is garbage.
 */
export function collectGarbage(): void {
  if (!collect) {
    v8.setFlagsFromString("--expose-gc");
    collect = vm.runInNewContext("gc") as () => void;
  }
  collect();
}
