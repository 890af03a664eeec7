const LOOK_MS = 300;

/**
 * Calls `left` once when npm, which started this process, is gone: a signal to npm alone ends npm and its shell, and
 * nobody tells us. Where a person started it without npm nothing is watched: it may outlive its terminal.
 */
export function whenLeft(left: () => void): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    left();
  }, LOOK_MS);
  timer.unref();
}
