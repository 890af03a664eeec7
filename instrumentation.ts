/** Called once when a server starts: the query room opens at once, so that its index is built before anybody asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startHealth } = await import("./app/healthz/start");
  startHealth(process.env);
  const { ask } = await import("@/lib/query/ask");
  // What is wrong with a database is said to whoever asks.
  ask("ready").catch(() => {});
}
