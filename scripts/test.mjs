/**
 * `npm test`: from a fresh clone to a verdict. `npm test -- unit` runs one stage (lint, types, unit, evaluate, build,
 * browser), `npm test -- unit tests/store` a part of one, `npm test -- tests/store` the same.
 */
import { checkNode } from "./support/check-node.mjs";

if (checkNode()) {
  const words = process.argv.slice(2);
  import("./support/guard.mjs").then(({ guard }) =>
    guard(() => import("./support/test.mjs").then((m) => m.test(words))),
  );
}
