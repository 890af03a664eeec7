/** The seed of the sample, where none is asked for. */
const SEED = 1;
const MOST = 2 ** 31 - 1;

/**
 * What an address of the review asks for: `page` of the queue, `seed` of the sample.
 * @returns what can be used, and in words what cannot
 */
export function readReview(asked: URLSearchParams): { page: number; seed: number; notices: string[] } {
  const notices: string[] = [];
  const read = (name: string, otherwise: number): number => {
    const given = asked.get(name);
    if (given === null) return otherwise;
    const value = /^\d{1,10}$/.test(given) ? Number(given) : 0;
    if (value >= 1 && value <= MOST) return value;
    notices.push(`${name}: “${given.slice(0, 40)}” is no whole number from 1 to ${MOST}.`);
    return otherwise;
  };
  return { page: read("page", 1), seed: read("seed", SEED), notices };
}
