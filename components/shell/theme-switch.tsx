"use client";
import { Contrast } from "lucide-react";
import { useState } from "react";
import { flipTheme } from "./theme";

/** The button that switches between light and dark. */
export function ThemeSwitch() {
  const [said, say] = useState("");
  return (
    <>
      <button
        type="button"
        onClick={() => say(`${flipTheme()} colours`)}
        aria-label="Switch between light and dark"
        className="scripted grid size-8 place-items-center rounded-md border text-mut hover:text-ink"
      >
        <Contrast size={15} aria-hidden="true" />
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
