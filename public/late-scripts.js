/**
 * Starts the page's scripts, which the server sends as inert ones (scripts/support/late-scripts.mjs): after the first
 * paint, or, where the page can be read without them (`data-rests`), at the reader's first sign or after a while. What
 * is clicked or pressed before they answer is kept and given to them then, so that nothing is lost.
 */
(() => {
  const SIGNS = ["pointerdown", "pointermove", "touchstart", "wheel", "scroll", "focusin", "input"];
  /** A click in these is the browser's own: it puts the cursor somewhere, or opens a list. */
  const FIELD = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
  /** Scripts that have not come by then do not come: what was kept is the browser's again (ms after the sign). */
  const PATIENCE = 8000;
  /** Who has read for so long without a sign gets the scripts unasked, so that the first touch finds them there (ms). */
  const QUIET = 5000;
  const root = document.documentElement;
  const { nonce } = document.currentScript;
  const listening = new AbortController();
  const kept = [];

  const sleeping = () => document.querySelectorAll('script[type="later"]');
  const parsed = new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });
  const painted = new Promise((resolve) => {
    parsed.then(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

  /** Ends the waiting: what was kept happens now. */
  function handOver() {
    if (listening.signal.aborted) return;
    listening.abort();
    for (const event of kept) {
      if (event.target.isConnected) event.target.dispatchEvent(new event.constructor(event.type, event));
    }
  }

  function wake(old) {
    const script = document.createElement("script");
    for (const { name, value } of old.attributes) {
      if (name === "data-src") script.src = value;
      else if (name !== "type" && name !== "nonce") script.setAttribute(name, value);
    }
    script.nonce = nonce;
    script.textContent = old.textContent;
    script.addEventListener("error", handOver);
    old.replaceWith(script);
  }

  let started = false;
  async function start() {
    if (started) return;
    started = true;
    await parsed;
    for (const old of sleeping()) wake(old);
    setTimeout(handOver, PATIENCE);
  }

  /** The reader is there: scripts start, and the page need not wait for another sign. */
  function sign() {
    root.dataset.signed = "";
    start();
  }

  function keep(event) {
    sign();
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(event);
  }

  function click(event) {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (elsewhere || event.target.closest?.(FIELD)) sign();
    else keep(event);
  }

  function press(event) {
    const letter = event.key.length === 1 && event.key !== " ";
    const palette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    const other = event.ctrlKey || event.metaKey || event.altKey;
    if (palette || (letter && !other && !event.target.closest?.(FIELD))) keep(event);
    else sign();
  }

  const { signal } = listening;
  for (const type of SIGNS) window.addEventListener(type, sign, { signal, passive: true });
  window.addEventListener("click", click, { signal, capture: true });
  window.addEventListener("keydown", press, { signal, capture: true });
  new MutationObserver((_, observer) => {
    if (root.dataset.hydrated === undefined) return;
    observer.disconnect();
    handOver();
  }).observe(root, { attributes: true, attributeFilter: ["data-hydrated"] });

  /** Whether the page says that it can be read as it is, and was drawn for a screen of this width. */
  function rests() {
    const drawnFor = document.querySelector("[data-rests]")?.getAttribute("data-rests");
    const narrow = matchMedia("(max-width: 767px)").matches;
    return drawnFor === (narrow ? "narrow" : "wide");
  }

  painted.then(() => {
    // A pointer that rested on the page while it loaded has moved before anybody listened.
    if (root.matches(":hover")) sign();
    if (started || !rests()) return start();
    // They are here when they are asked for, and cost nothing before.
    for (const { dataset } of sleeping()) {
      if (!dataset.src) continue;
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = dataset.src;
      document.head.append(link);
    }
    setTimeout(start, QUIET);
  });
})();
