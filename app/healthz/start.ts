import { Worker } from "node:worker_threads";
import { BEAT_MS, beat, newHeart } from "./heart";

/** Answers `/healthz` on a port of its own too, where `HEALTH_PORT` names one, however busy the server is. */
export function startHealth({ HEALTH_PORT, HOST }: NodeJS.ProcessEnv): void {
  if (!HEALTH_PORT) return;
  const heart = newHeart(Date.now());
  setInterval(() => beat(heart, Date.now()), BEAT_MS).unref();
  const worker = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: { port: Number(HEALTH_PORT), host: HOST || "127.0.0.1", heart },
  });
  worker.on("error", (error) => console.error("No health is told on HEALTH_PORT.", error));
  worker.unref();
}
