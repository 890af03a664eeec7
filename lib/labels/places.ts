import type { Places } from "./score";

/** What a paper studies is what it says of itself; the work of others and background count for little. */
export const TECHNIQUE_PLACES: Places = {
  title: 2.5,
  background: 0.55,
  own: 1,
  proposal: 1.2,
  others: 0.3,
  thing: 1.8,
};

/** Where it is applied is said in the background just as well. */
export const DOMAIN_PLACES: Places = {
  title: 3,
  background: 0.5,
  own: 1,
  proposal: 1.35,
  others: 0.8,
  thing: 1.35,
};
