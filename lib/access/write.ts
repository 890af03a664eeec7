import { createHash, timingSafeEqual } from "node:crypto";
import { accessOf, knowsHost } from "./hosts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the server takes writes at all (`ALLOW_WRITE=1`), which a token must come with. */
export const mayWrite = ({ ALLOW_WRITE }: Environment): boolean => ALLOW_WRITE === "1";

/** Why a write is not done: the status of the answer, and what to do. */
export interface Refusal {
  status: 401 | 403 | 413 | 429;
  message: string;
  /** Seconds after which it may be tried again. */
  wait?: number;
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const isSame = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret));

/** Whether a page of this very server asks; programs send no Origin and need the token alone. */
function isOwn(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host")?.toLowerCase();
}

/** Counts what was tried in the last minute; the caller gives the time, in milliseconds. */
export class Limit {
  #times: number[] = [];
  constructor(private readonly most: number) {}

  /** Counts one more and says how many seconds to wait where it is one too many; else 0. */
  take(now: number): number {
    this.#times = this.#times.filter((t) => now - t < MINUTE);
    const [first = now] = this.#times;
    if (this.#times.length >= this.most) return Math.ceil((first + MINUTE - now) / 1000);
    this.#times.push(now);
    return 0;
  }
}

const MINUTE = 60_000;

/** Writes and wrong tokens of a minute, of the whole server. */
export const newLimits = () => ({ writes: new Limit(120), wrong: new Limit(10) });
export type Limits = ReturnType<typeof newLimits>;

const late = (wait: number): Refusal => ({
  status: 429,
  message: `Too many at once: try again in ${wait} seconds.`,
  wait,
});

/**
 * Why a request may not write; null where it may. Host and Origin are looked at before the token, and the token in
 * constant time; only so many wrong ones are looked at in a minute.
 * @param now milliseconds
 */
export function refusesWrite(
  env: Environment,
  headers: Headers,
  limits: Limits,
  now: number,
): Refusal | null {
  const { WRITE_TOKEN } = env;
  if (!mayWrite(env) || !WRITE_TOKEN)
    return { status: 403, message: "Nothing can be changed here: start with ALLOW_WRITE=1 npm start." };
  const access = accessOf(env);
  if ((!access.isPublic && !knowsHost(access, headers.get("host"))) || !isOwn(headers))
    return { status: 403, message: "Only a page of this server may change something." };
  const given = /^Bearer (\S+)$/.exec(headers.get("authorization") ?? "")?.[1] ?? "";
  // Each is counted by itself: whoever guesses takes no write from who knows.
  const known = isSame(given, WRITE_TOKEN);
  const wait = (known ? limits.writes : limits.wrong).take(now);
  if (wait > 0) return late(wait);
  return known ? null : { status: 401, message: "The token is missing or wrong: npm start prints it." };
}

/**
 * The body of a request as text, read no further than it may be long.
 * @returns null where it is longer
 */
export async function bodyOf(request: Request, mostBytes: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null;
  const decoder = new TextDecoder();
  let [bytes, text] = [0, ""];
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
