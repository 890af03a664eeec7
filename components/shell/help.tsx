"use client";
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ["/"], does: "search" },
  { keys: ["⌘ K", "Ctrl K"], does: "go to a paper, a filter or a page" },
  { keys: ["j", "k"], does: "next and previous paper, in the table and in the sheet" },
  { keys: ["Enter"], does: "open the paper in focus" },
  { keys: ["x"], does: "pick the paper for a comparison, or put it back" },
  { keys: ["Esc"], does: "close what is open" },
  { keys: ["Shift + click"], does: "on a head of the table: sort by it besides the others" },
  { keys: ["←", "→"], does: "on the edge of a head: narrower, wider" },
  { keys: ["?"], does: "this list" },
];

/** The keys and what they do. */
export default function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup className="fixed top-[12dvh] left-1/2 z-50 w-[min(520px,calc(100vw-32px))] -translate-x-1/2 rounded-md border bg-card p-5 shadow-xl shadow-black/15 outline-none">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="text-md font-semibold">Keys</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="grid size-7 place-items-center rounded-md border text-mut hover:text-ink"
            >
              <X size={15} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
            {KEYS.map((k) => (
              <div key={k.does} className="contents">
                <dt className="flex gap-1">
                  {k.keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{k.does}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
