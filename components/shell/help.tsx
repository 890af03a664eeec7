"use client";
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";

interface Group {
  name: string;
  keys: readonly { keys: readonly string[]; does: string }[];
}

const GROUPS: readonly Group[] = [
  {
    name: "Everywhere",
    keys: [
      { keys: ["/"], does: "search" },
      { keys: ["⌘ K", "Ctrl K"], does: "go to a paper, a filter or a page" },
      { keys: ["Esc"], does: "close what is open" },
      { keys: ["?"], does: "this list" },
    ],
  },
  {
    name: "Table and sheet",
    keys: [
      { keys: ["j", "k"], does: "next and previous paper" },
      { keys: ["Enter"], does: "open the paper in focus" },
      { keys: ["x"], does: "pick the paper for a comparison, or put it back" },
      { keys: ["Shift + click"], does: "on a head of the table: sort by it besides the others" },
      { keys: ["←", "→"], does: "on the edge of a head: narrower, wider" },
    ],
  },
  {
    name: "Chart",
    keys: [
      { keys: ["←", "→"], does: "along the frontier" },
      { keys: ["↑", "↓"], does: "through all points" },
      { keys: ["Enter"], does: "open the evidence of the point" },
      { keys: ["+", "−"], does: "zoom in and out" },
      { keys: ["0"], does: "the whole chart" },
    ],
  },
];

/** The keys and what they do. */
export default function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup className="fixed top-[8dvh] left-1/2 z-50 max-h-[84dvh] w-[min(520px,calc(100vw-32px))] -translate-x-1/2 overflow-y-auto rounded-md border bg-card p-5 shadow-xl shadow-black/15 outline-none">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="text-md font-semibold">Keys</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="grid size-7 place-items-center rounded-md border text-mut hover:text-ink"
            >
              <X size={15} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {GROUPS.map(({ name, keys }) => (
            <section key={name} aria-label={name} className="mt-4">
              <h3 className="mb-2 text-sm font-semibold text-mut">{name}</h3>
              <dl className="grid grid-cols-[9rem_1fr] gap-x-5 gap-y-2 text-sm">
                {keys.map((k) => (
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
            </section>
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
