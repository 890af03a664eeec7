/** Things the header or a key asks for and another part of the page does. */
export type Signal = "filters" | "palette" | "help" | "search";

const name = (signal: Signal) => `atlas:${signal}`;

export const send = (signal: Signal): void => {
  window.dispatchEvent(new Event(name(signal)));
};

/** Listens until the returned function is called. */
export function hear(signal: Signal, then: () => void): () => void {
  window.addEventListener(name(signal), then);
  return () => window.removeEventListener(name(signal), then);
}
