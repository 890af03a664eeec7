/** What the page's own keys are: the next row, the one before, picking. */
const PAGE_KEYS = "jkx";

declare global {
  interface Window {
    /** Left by the inline script: gives the keys pressed so far, and stops keeping them. */
    earlyKeys?: Record<"shell" | "page", () => KeyboardEvent[]>;
  }
}

/**
 * Keys pressed before scripts answered, in order: once to each of the two who answer keys.
 * @param who "shell": the palette's chord, what is typed for it, and the keys of every page; "page": those of rows
 */
export const takeEarlyKeys = (who: "shell" | "page"): KeyboardEvent[] => window.earlyKeys?.[who]() ?? [];

/** Stands inline in every page, ahead of all other scripts, so that no key is lost while those are on their way. */
export const KEEP_EARLY_KEYS = `(() => {
  const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";
  const inField = (e) => e.target instanceof Element && e.target.closest(FIELD);
  let palette = false;
  const forShell = (e) => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === "k") {
      e.preventDefault();
      palette = !palette;
      return true;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || inField(e)) return false;
    if (palette ? e.key.length === 1 : e.key === "/") e.preventDefault();
    return palette || e.key === "/" || e.key === "?";
  };
  const forPage = (e) =>
    !e.defaultPrevented && !e.ctrlKey && !e.metaKey && !e.altKey && !inField(e) && "${PAGE_KEYS}".includes(e.key);
  const keep = (wanted, first) => {
    const keys = [];
    const press = (e) => { if (keys.length < 100 && wanted(e)) keys.push(e); };
    addEventListener("keydown", press, first);
    return () => {
      removeEventListener("keydown", press, first);
      return keys.splice(0);
    };
  };
  window.earlyKeys = { shell: keep(forShell, true), page: keep(forPage, false) };
})();`;
