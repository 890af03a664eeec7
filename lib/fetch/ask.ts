import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import { Passing, Refusal, type Service } from "./types";

export interface Asking {
  /** Who asks: the User-Agent. */
  agent: string;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
  /** Told of each wait before an address is asked for again. */
  onWait?: (words: string) => void;
}

/** How often an address is asked for again. */
const RETRIES = 5;
/** Longest wait between two tries; a service that asks for more is left alone until the person comes again. */
const LONGEST = 300_000;
/** Most bytes of an answer: some hundred papers are a megabyte. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Statuses of a service that will answer later. */
const BUSY = [408, 425, 429, 500, 502, 503, 504];

/** The milliseconds of a Retry-After header: seconds, or an HTTP date; null where there is none. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/** The body of an answer. @throws Refusal where it does not end */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > MOST_BYTES) throw new Refusal(`the answer is longer than ${MOST_BYTES >> 20} MB`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

const words = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 160);

/** One try. @throws Passing, Refusal */
async function once(service: Service, address: string, { agent, timeout }: Asking): Promise<string> {
  const headers = { "User-Agent": agent, Accept: service.accept };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeout) });
  const { status } = response;
  if (BUSY.includes(status)) {
    await response.body?.cancel();
    const wait = retryAfter(response.headers.get("retry-after"));
    const wish = wait ? ` and asks for ${Math.ceil(wait / 1000)} s of rest` : "";
    throw new Passing(`it answered ${status}${wish}`, wait);
  }
  const type = response.headers.get("content-type") ?? "nothing said";
  const text = await textOf(response);
  // The services' own errors are of their own form, which says what is wrong.
  if (!response.ok) throw new Refusal(`it answered ${status}: ${words(text) || "no word"}`);
  if (!service.isReadable(type))
    throw new Refusal(`it answered ${type.split(";")[0]}, not ${service.accept}: ${words(text)}`);
  if (text.trim() === "") throw new Passing("the answer is empty");
  return text;
}

/** Why a request got no answer, in words; what is not known as such is passed on. */
function lost(error: unknown, timeout: number): Passing {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === "TimeoutError") return new Passing(`no whole answer within ${timeout / 1000} s`);
  const why = cause?.message || cause?.code || message;
  if (/redirect count/.test(why)) throw new Refusal("it redirects without end");
  if (name === "TypeError") return new Passing(`the connection failed: ${why}`);
  throw error;
}

/** Asks a service one thing at a time, as seldom as it wants; what passes is tried again. */
export class Asker {
  private last = Number.NEGATIVE_INFINITY;
  constructor(private readonly asking: Asking) {}

  /**
   * The answer of an address, read.
   * @param read throws Passing for what may be better the next time
   * @throws Passing, Refusal where no try succeeded
   */
  get<T>(service: Service, path: string, read: (text: string) => T): Promise<T> {
    const attempt = async (): Promise<T> => {
      await sleep(Math.max(0, this.last + service.pause - performance.now()));
      try {
        return read(await once(service, service.base + path, this.asking));
      } catch (error) {
        if (error instanceof Refusal || error instanceof Passing) throw error;
        throw lost(error, this.asking.timeout);
      } finally {
        this.last = performance.now();
      }
    };
    return pRetry(attempt, {
      retries: RETRIES,
      minTimeout: 2 * service.pause,
      maxTimeout: LONGEST,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof Passing && (error.wait ?? 0) <= LONGEST,
      onFailedAttempt: ({ error, retriesLeft }) => this.wait(service, error, retriesLeft),
    });
  }

  /** What the service asks for besides the back-off. */
  private async wait(service: Service, error: Error, left: number): Promise<void> {
    if (!(error instanceof Passing) || left === 0) return;
    const { wait } = error;
    if (wait !== null && wait > LONGEST) return;
    const tries = `${left} ${left === 1 ? "try" : "tries"} left`;
    this.asking.onWait?.(`${service.name}: ${error.message}; asking again after a wait (${tries})`);
    if (wait) await sleep(wait);
  }
}
