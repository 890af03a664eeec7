// Plain old syntax: this file must also run on a Node that is too old for the rest.
import fs from "node:fs";

/** Whether this Node is new enough for "engines" of package.json; says so where it is not. */
export function checkNode() {
  const wanted = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8")).engines
    .node;
  const least = wanted.replace(/^\D+/, "").split(".").map(Number);
  const have = process.versions.node.split(".").map(Number);
  const enough = have[0] > least[0] || (have[0] === least[0] && have[1] >= (least[1] || 0));
  if (!enough) {
    console.error(
      `Tradeoff Atlas needs Node ${least.join(".")} or newer; this is Node ${process.versions.node}.`,
    );
    console.error("Get a newer one at https://nodejs.org and start again.");
    process.exitCode = 1;
  }
  return enough;
}
