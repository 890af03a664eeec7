"use client";
import { Popover } from "@base-ui/react/popover";
import { useRef } from "react";
import { termOf } from "@/lib/format/glossary";

interface Props {
  /** The word asked for; null: none. */
  id: string | null;
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** What a word means, beside it; Escape gives the focus back to the word. */
export default function TermPopup({ id, anchor, onClose }: Props) {
  // While it closes it keeps its words.
  const last = useRef<{ id: string; anchor: HTMLElement } | null>(null);
  if (id !== null && anchor !== null) last.current = { id, anchor };
  const term = termOf(last.current?.id ?? "");
  return (
    <Popover.Root open={id !== null} onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={last.current?.anchor ?? null}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Popover.Popup
            data-term-popup
            finalFocus={() => last.current?.anchor ?? null}
            className="w-[min(380px,calc(100vw-16px))] rounded-md border bg-card p-3.5 text-sm leading-relaxed shadow-lg shadow-black/10 outline-none dark:shadow-black/40"
          >
            {term && (
              <>
                <Popover.Title render={(props) => <h2 {...props} />} className="font-semibold">
                  {term.name}
                </Popover.Title>
                <Popover.Description render={(props) => <div {...props} />} className="mt-1 space-y-2">
                  {term.means.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </Popover.Description>
                <p className="mt-2.5 flex justify-between border-t pt-2">
                  <a href={`/glossary#${term.id}`}>All words explained</a>
                  <Popover.Close className="text-mut hover:text-ink">Close</Popover.Close>
                </p>
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
