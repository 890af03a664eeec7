"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { takeEarlyKeys } from "@/components/state/early-keys";
import type { SetView } from "@/components/state/use-view";
import { toggled, type View } from "@/components/state/view";
import { MAX_COMPARED } from "@/lib/query/params";
import type { Pages } from "./use-explore";

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], [cmdk-root]";

/** Whether a key press is meant for the page and not for a field. */
export const forPage = (e: KeyboardEvent): boolean =>
  !e.defaultPrevented &&
  !e.metaKey &&
  !e.ctrlKey &&
  !e.altKey &&
  !(e.target instanceof Element && e.target.closest(TYPING));

/** Moves the focus to the title of the next or the previous row that is drawn. */
function stepFocus(by: 1 | -1) {
  const titles = [...document.querySelectorAll<HTMLElement>("[data-slug] a[data-title]")];
  const here = document.activeElement?.closest("[data-slug]")?.querySelector("a[data-title]");
  const at = here ? titles.indexOf(here as HTMLElement) + by : by === 1 ? 0 : -1;
  titles[at]?.focus();
}

/** Where a sheet was opened: what had the focus, and the paper that was opened there. */
interface Origin {
  element: Element | null;
  slug: string;
}

/**
 * Moves the focus back to where the sheet came from: the chart, or what was pressed in a row; the row of the last paper
 * where one went on from there. Not where the reader has put the focus somewhere else by now.
 */
function focusOrigin(last: string, from: Origin | null) {
  const active = document.activeElement;
  if (active && active !== document.body && !active.closest("[data-slug], [role=dialog]")) return;
  const chart = from?.element?.matches("[aria-roledescription=chart]");
  const there = from?.element?.isConnected && from.element !== document.body;
  const origin = there && (chart || from.slug === last) ? from.element : null;
  const row = document.querySelector(`[data-slug="${CSS.escape(last)}"] a[data-title]`);
  ((origin ?? row) as HTMLElement | null)?.focus({ preventScroll: true });
}

interface Options {
  pages: Pages;
  view: View;
  setView: SetView;
  onHover: (slug: string | null) => void;
}

/** Opening, walking through and picking papers; one set of listeners hears the whole table. */
export function usePapers({ pages, view, setView, onHover }: Options) {
  const rows = useMemo(
    () =>
      Object.keys(pages)
        .map(Number)
        .sort((a, b) => a - b)
        .flatMap((page) => [...(pages[page] ?? [])]),
    [pages],
  );
  const [claim, setClaim] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const origin = useRef<Origin | null>(null);
  const open = useCallback(
    (slug: string, n: number | null = null, point: string | null = null) => {
      if (view.open === null) origin.current = { element: document.activeElement, slug };
      setClaim(n);
      setView({ open: slug, point }, { replace: view.open !== null });
    },
    [setView, view.open],
  );
  const close = useCallback(() => setView({ open: null, point: null }), [setView]);
  // However the sheet was closed: the focus goes back to where the reader was.
  const wasOpen = useRef(view.open);
  useEffect(() => {
    const slug = wasOpen.current;
    wasOpen.current = view.open;
    if (slug === null || view.open !== null) return;
    // Once the sheet is gone, and the focus that was in it.
    const frame = requestAnimationFrame(() => {
      focusOrigin(slug, origin.current);
      origin.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [view.open]);
  const pick = useCallback(
    (...slugs: string[]) => {
      const next = slugs.reduce<string[]>(toggled, [...view.compare]);
      if (next.length > MAX_COMPARED) {
        setSaid(`Only ${MAX_COMPARED} papers fit side by side. Take one away first.`);
        return;
      }
      setView({ compare: next }, { replace: true });
      setSaid(`${next.length} ${next.length === 1 ? "paper" : "papers"} to compare`);
    },
    [setView, view.compare],
  );

  const at = rows.findIndex((r) => r.slug === view.open);
  const before = at > 0 ? (rows[at - 1]?.slug ?? null) : null;
  const after = at >= 0 ? (rows[at + 1]?.slug ?? null) : null;

  useEffect(() => {
    const step = (by: 1 | -1) => {
      const next = by > 0 ? after : before;
      if (!view.open) stepFocus(by);
      else if (next) open(next);
    };
    const pickHere = () => {
      const here = view.open ?? document.activeElement?.closest("[data-slug]")?.getAttribute("data-slug");
      if (here) pick(here);
    };
    const keys = new Map([
      ["j", () => step(1)],
      ["k", () => step(-1)],
      ["x", pickHere],
    ]);
    const press = (e: KeyboardEvent) => {
      if (forPage(e)) keys.get(e.key)?.();
    };
    window.addEventListener("keydown", press);
    for (const e of takeEarlyKeys("page")) press(e);
    return () => window.removeEventListener("keydown", press);
  }, [after, before, open, pick, view.open]);

  const onClick = useCallback(
    (e: React.MouseEvent) => {
      const target = e.target as Element;
      const tick = target.closest("[data-pick]");
      if (tick) return pick(tick.getAttribute("data-pick") as string);
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const slug = target.closest("[data-slug]")?.getAttribute("data-slug");
      const link = target.closest("a");
      const number = target.closest("[data-claim]");
      if (!slug || (link && !number && !link.hasAttribute("data-title"))) return;
      if (!link && window.getSelection()?.toString()) return;
      e.preventDefault();
      open(slug, number ? Number(number.getAttribute("data-claim")?.split(":").at(-1)) : null);
    },
    [open, pick],
  );
  const onMouseOver = useCallback(
    (e: React.MouseEvent) =>
      onHover((e.target as Element).closest("[data-slug]")?.getAttribute("data-slug") ?? null),
    [onHover],
  );
  const onMouseLeave = useCallback(() => onHover(null), [onHover]);
  return { rows, at, before, after, claim, said, open, close, pick, onClick, onMouseOver, onMouseLeave };
}
