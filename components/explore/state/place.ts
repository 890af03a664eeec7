const NAMES = ["data-claim", "data-title", "data-pick"] as const;

/**
 * Where the focus is among the papers, as a selector that finds the same thing once they are drawn anew; null where
 * it is elsewhere.
 */
export function focusBefore(): string | null {
  const active = document.activeElement;
  if (!active?.closest("[data-slug]")) return null;
  const named = active.closest(NAMES.map((n) => `[${n}]`).join());
  const name = NAMES.find((n) => named?.hasAttribute(n));
  return named && name ? `[${name}="${CSS.escape(named.getAttribute(name) ?? "")}"]` : null;
}
