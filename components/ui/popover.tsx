"use client";
import { Popover as Base } from "@base-ui/react/popover";

interface Props {
  anchor: Element | null;
  label: string;
  onClose: () => void;
  align?: "start" | "end";
  children: React.ReactNode;
}

/** What floats under a button: links or ticks. Escape and a press outside close it; focus goes back to the button. */
export default function Popover({ anchor, label, onClose, align = "end", children }: Props) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} align={align} sideOffset={4} collisionPadding={8} className="z-40">
          <Base.Popup
            aria-label={label}
            finalFocus={() => (anchor instanceof HTMLElement ? anchor : true)}
            className="max-h-[min(70dvh,560px)] min-w-44 overflow-y-auto rounded-md border bg-card p-1.5 text-sm shadow-lg shadow-black/10 outline-none dark:shadow-black/40"
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
