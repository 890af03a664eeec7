"use client";
import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";

const Popover = lazy(() => import("./popover"));

interface Props {
  label: string;
  /** Name of what opens, where the label is not enough. */
  name?: string;
  icon?: React.ReactNode;
  className?: string;
  children: (close: () => void) => React.ReactNode;
}

/** A quiet button whose menu loads when it is first opened (or pointed at). */
export function MenuButton({ label, name = label, icon, className = "", children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void import("./popover")}
        onClick={() => setOpen((now) => !now)}
        className={`scripted inline-flex items-center gap-1 text-sm text-mut hover:text-ink ${className}`}
      >
        {icon}
        {label}
        <ChevronDown size={12} aria-hidden="true" />
      </button>
      {open && (
        <Suspense>
          <Popover anchor={button.current} label={name} onClose={close}>
            {children(close)}
          </Popover>
        </Suspense>
      )}
    </>
  );
}

/** One line of a menu that leads somewhere. */
export const MENU_ITEM =
  "flex w-full items-center gap-2 rounded-sm px-2 py-1 text-left text-ink no-underline hover:bg-soft hover:no-underline";
