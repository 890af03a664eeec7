"use client";
import { Drawer } from "@base-ui/react/drawer";
import { X } from "lucide-react";

interface Props {
  matched: number;
  onClose: () => void;
  children: React.ReactNode;
}

/** The filters on a phone: from below, over the page, with the number of papers they leave. */
export default function FilterDrawer({ matched, onClose, children }: Props) {
  return (
    <Drawer.Root open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Portal>
        <Drawer.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Drawer.Viewport className="fixed inset-0 z-50 flex items-end">
          <Drawer.Popup className="flex max-h-[86dvh] w-full flex-col rounded-t-lg border-t bg-card outline-none transition-transform duration-150 [transform:translateY(var(--drawer-swipe-movement-y))] data-swiping:transition-none data-starting-style:translate-y-8">
            <div className="flex items-center justify-between border-b px-4 py-2.5">
              <Drawer.Title className="text-base font-semibold">Filters</Drawer.Title>
              <Drawer.Close
                aria-label="Close filters"
                className="grid size-8 place-items-center rounded-md border text-mut hover:text-ink"
              >
                <X size={15} aria-hidden="true" />
              </Drawer.Close>
            </div>
            <Drawer.Content className="touch-text min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-3">
              {children}
            </Drawer.Content>
            <div className="border-t px-4 py-2.5">
              <Drawer.Close className="w-full rounded-md bg-acc py-2 text-on-acc">
                Show {matched} {matched === 1 ? "paper" : "papers"}
              </Drawer.Close>
            </div>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
