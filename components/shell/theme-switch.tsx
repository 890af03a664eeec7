"use client";
import { Contrast } from "lucide-react";
import { useState } from "react";
import { THEME_COOKIE, type Theme } from "@/lib/format";

const current = (): Theme => {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

/** Switches between light and dark; the choice is kept in a cookie, so that the server paints it at once. */
export function ThemeSwitch() {
  const [said, say] = useState("");
  const flip = () => {
    const next: Theme = current() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox.
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
    say(`${next} colours`);
  };
  return (
    <>
      <button
        type="button"
        onClick={flip}
        aria-label="Switch between light and dark"
        className="grid size-8 place-items-center rounded-md border text-mut hover:text-ink"
      >
        <Contrast size={15} aria-hidden="true" />
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
