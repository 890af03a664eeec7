/** Child of the fuzz: takes its blocks of inputs one after the other and reports each. */
import { setImmediate } from "node:timers/promises";
import { BLOCK, blockOf, check, type Input } from "./inputs";

const [seed = 0, from = 0, to = 0, step = 1] = process.argv.slice(2).map(Number);
/** Nothing may take longer, in milliseconds of this process's own time. */
const SLOW_MS = 1000;
/** No input may leave more behind, in bytes. */
const FAT = 700 * 1024 * 1024;

const said = (one: Input) =>
  typeof one === "string" ? one : { name: one.name, base64: Buffer.from(one.bytes).toString("base64") };
const spent = () => process.cpuUsage().user / 1000;

for (let block = from; block < to; block += step) {
  let slowest = 0;
  for (const [i, one] of blockOf(seed, block).entries()) {
    // Said first: what hangs can say nothing after.
    process.send?.({ at: block * BLOCK + i });
    const before = spent();
    let fault = "";
    try {
      await check(one);
    } catch (error) {
      fault = (error as Error).stack ?? String(error);
    }
    // As between two requests: what the database's binding holds is let go by the event loop.
    await setImmediate();
    const took = spent() - before;
    slowest = Math.max(slowest, took);
    if (took > SLOW_MS) fault ||= `took ${Math.round(took)} ms`;
    if (fault) process.send?.({ fault, index: block * BLOCK + i, input: said(one) });
  }
  const rss = process.memoryUsage.rss();
  if (rss > FAT)
    process.send?.({ fault: `${Math.round(rss / 2 ** 20)} MB resident`, index: block * BLOCK, input: "" });
  process.send?.({ block, slowest, rss });
}
process.disconnect?.();
