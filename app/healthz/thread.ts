/** Answers `/healthz` from a thread of its own: no page that is being made holds it up. */
import http from "node:http";
import { workerData } from "node:worker_threads";
import { type Heart, isAlive } from "./heart";

const { port, host, heart } = workerData as { port: number; host: string; heart: Heart };

http
  .createServer((request, response) => {
    const known = request.url === "/healthz";
    const status = !known ? 404 : isAlive(heart, Date.now()) ? 200 : 503;
    const said = known ? (status === 200 ? "ok" : "stuck") : "not here";
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
    response.end(JSON.stringify({ status: said }));
  })
  .listen(port, host);
