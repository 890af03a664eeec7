import http from "node:http";

/** What an address took (ms), over all its answers; bytes as sent, mostly compressed. */
export interface Answered {
  answers: number;
  perSecond: number;
  median: number;
  p95: number;
  p99: number;
  max: number;
  bytes: number;
  failed: number;
}

interface Answer {
  ms: number;
  bytes: number;
  ok: boolean;
}

/** Asks for an address as a browser does and reads the answer to its end. */
export function get(agent: http.Agent, address: string): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve) => {
    let bytes = 0;
    const end = (ok: boolean) => resolve({ ms: performance.now() - start, bytes, ok });
    http
      .get(address, { agent, headers: { "Accept-Encoding": "gzip" } }, (answer) => {
        answer.on("data", (piece: Buffer) => {
          bytes += piece.length;
        });
        answer.once("end", () => end(answer.statusCode === 200)).once("error", () => end(false));
      })
      .once("error", () => end(false));
  });
}

function summed(answers: readonly Answer[], seconds: number): Answered {
  const times = answers.map((a) => a.ms).sort((a, b) => a - b);
  const at = (share: number) =>
    Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
  return {
    answers: times.length,
    perSecond: Number((times.length / seconds).toFixed(1)),
    ...{ median: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
    bytes: Math.max(0, ...answers.map((a) => a.bytes)),
    failed: answers.filter((a) => !a.ok).length,
  };
}

const PROBE_MS = 20;

/**
 * Some clients ask for addresses in turn, each for the next as soon as it has an answer; beside them one asks for
 * `probe` fifty times a second at most.
 * @returns by address, for all together, and for the probe
 */
export async function load(
  base: string,
  paths: readonly string[],
  clients: number,
  seconds: number,
  probe: string,
) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const own = new http.Agent({ keepAlive: true });
  const byPath = new Map<string, Answer[]>(paths.map((path) => [path, []]));
  const probed: Answer[] = [];
  const start = performance.now();
  const last = start + seconds * 1000;
  let asked = 0;
  const client = async () => {
    while (performance.now() < last) {
      const path = paths[asked++ % paths.length] as string;
      byPath.get(path)?.push(await get(agent, base + path));
    }
  };
  const prober = async () => {
    while (performance.now() < last) {
      probed.push(await get(own, base + probe));
      await new Promise((resolve) => setTimeout(resolve, PROBE_MS));
    }
  };
  await Promise.all([prober(), ...Array.from({ length: clients }, client)]);
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  own.destroy();
  return {
    all: summed([...byPath.values()].flat(), took),
    probe: summed(probed, took),
    byPath: Object.fromEntries([...byPath].map(([path, answers]) => [path, summed(answers, took)])),
  };
}
