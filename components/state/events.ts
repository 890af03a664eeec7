/** Things the header or a key asks for and another part of the page does. */
export type PageEvent = "filters" | "palette" | "help" | "search" | "token";

const name = (event: PageEvent) => `atlas:${event}`;

export const emit = (event: PageEvent): void => {
  window.dispatchEvent(new Event(name(event)));
};

/** Listens until the returned function is called. */
export function on(event: PageEvent, then: () => void): () => void {
  window.addEventListener(name(event), then);
  return () => window.removeEventListener(name(event), then);
}
