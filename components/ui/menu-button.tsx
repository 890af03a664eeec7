"use client";
import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";

interface Props {
  label: string;
  /** Name of what opens, where the label is not enough. */
  name?: string;
  className?: string;
  /** Its content is of no use without scripts: it is made when it is first opened. */
  scripted?: boolean;
  children: React.ReactNode;
}

/**
 * A quiet button and what floats under it: links or ticks. The browser's own popover: it opens without scripts, Escape
 * and a press outside close it, the focus goes back to the button.
 */
export function MenuButton({ label, name = label, className = "", scripted = false, children }: Props) {
  const id = useId();
  const anchor = `--menu-${id.replace(/\W/g, "")}`;
  const [open, setOpen] = useState(false);
  return (
    <span className={`menu ${scripted ? "scripted" : ""}`}>
      <button
        type="button"
        popoverTarget={id}
        style={{ anchorName: anchor }}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={`inline-flex items-center gap-1 text-sm text-mut hover:text-ink ${className}`}
      >
        {label}
        <ChevronDown size={12} aria-hidden="true" />
      </button>
      <div
        id={id}
        popover="auto"
        style={{ positionAnchor: anchor }}
        role="dialog"
        aria-label={name}
        onBeforeToggle={(e) => setOpen(e.newState === "open")}
        className="menu-popup max-h-[min(70dvh,560px)] min-w-44 overflow-y-auto rounded-md border bg-card p-1.5 text-ink text-sm shadow-lg shadow-black/10 outline-none dark:shadow-black/40"
      >
        {(open || !scripted) && children}
      </div>
    </span>
  );
}

/** One line of a menu that leads somewhere. */
export const MENU_ITEM =
  "flex w-full items-center gap-2 rounded-sm px-2 py-1 text-left text-ink no-underline hover:bg-soft hover:no-underline";
