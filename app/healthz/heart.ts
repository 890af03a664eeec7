/** When the server's own thread last had its turn, in milliseconds since 1970, seen by all threads. */
export type Heart = SharedArrayBuffer;

export const BEAT_MS = 250;
/** A server whose thread has had no turn for so long is stuck: the longest answer takes a hundredth of it. */
const STUCK_MS = 30_000;

const timeOf = (heart: Heart) => new BigInt64Array(heart);

export const newHeart = (now: number): Heart => {
  const heart = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  beat(heart, now);
  return heart;
};

export function beat(heart: Heart, now: number): void {
  Atomics.store(timeOf(heart), 0, BigInt(now));
}

export const isAlive = (heart: Heart, now: number): boolean =>
  now - Number(Atomics.load(timeOf(heart), 0)) < STUCK_MS;
