/** Child of the rounds: does one task when it is told to, and may be killed at any moment. */
import { TASKS } from "./tasks";

const [name, file = ""] = process.argv.slice(2);
process.once("message", async () => {
  await TASKS.find((t) => t.name === name)?.run(file);
  process.exit(0);
});
process.send?.("ready");
