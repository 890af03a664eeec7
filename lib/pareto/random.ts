/**
 * A seeded generator of numbers in [0, 1): the same seed, the same numbers on every machine.
 * Source: mulberry32, Tommy Ettinger 2017, public domain; period 2³², enough for drawing cases.
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
