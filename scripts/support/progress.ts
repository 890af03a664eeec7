import { Presets, SingleBar } from "cli-progress";

/** Nothing is shown for work shorter than this. */
const QUIET_MS = 700;
/** Where no terminal draws a bar, a line is written this often. */
const LINE_MS = 2000;

/**
 * Progress of a count on standard error: a bar in a terminal, else a line now and then.
 * @returns `tick` to call after each piece, `stop` when all is done
 */
export function countProgress(label: string, unit: string) {
  const started = Date.now();
  const bar = process.stderr.isTTY
    ? new SingleBar(
        { format: `${label} {bar} {value}/{total} ${unit}`, clearOnComplete: true },
        Presets.shades_classic,
      )
    : null;
  let shown = false;
  let lastLine = started;

  function tick(done: number, of: number): void {
    const now = Date.now();
    if (now - started < QUIET_MS) return;
    if (bar) {
      if (!shown) bar.start(of, done);
      bar.update(done);
    } else if (now - lastLine >= LINE_MS) {
      console.error(`${label}: ${done} of ${of} ${unit}`);
      lastLine = now;
    }
    shown = true;
  }

  return { tick, stop: () => bar?.stop() };
}
