/** `npm start`: from a fresh clone to served pages, with nothing but Node and npm. */
import { checkNode } from "./support/check-node.mjs";

if (checkNode()) {
  import("./support/guard.mjs").then(({ guard }) =>
    guard(() => import("./support/start.mjs").then((m) => m.start())),
  );
}
