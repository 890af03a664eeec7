/** What `npm run faults` runs: every task, killed many times. */
import { killRounds } from "./rounds";
import { TASKS } from "./tasks";

const kills = Number(process.argv[2]);
const each = Math.ceil(kills / TASKS.length);
let killed = 0;
for (const task of TASKS) {
  // Rounds that ended before they were killed do not count.
  for (let n = 0; n < each; ) {
    const outcome = await killRounds(task, Math.max(1, each - n), (line) =>
      process.stderr.write(`\r${line}   `),
    );
    n += outcome.killed;
    killed += outcome.killed;
    console.error(
      `\r${outcome.task}: ${outcome.killed} killed; the old state ${outcome.old} times, the new one ${outcome.new}.`,
    );
  }
}
console.log(`${killed} kills: nothing lost, nothing damaged, every next run healed.`);
