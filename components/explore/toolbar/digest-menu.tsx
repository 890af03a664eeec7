"use client";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { SetView } from "@/components/state/use-view";
import { toggled, type View } from "@/components/state/view";
import { MenuButton } from "@/components/ui/menu-button";
import { HEADER_SLOT } from "@/components/ui/slot";
import type { Facet } from "@/lib/query/types";

interface Props {
  facets: readonly Facet[];
  view: View;
  setView: SetView;
}

/** Which digests count, in the header; only where there is more than one. */
export function DigestMenu({ facets, view, setView }: Props) {
  const [slot, setSlot] = useState<Element | null>(null);
  useEffect(() => setSlot(document.getElementById(HEADER_SLOT)), []);
  const digests = facets.find((f) => f.key === "digest")?.values ?? [];
  if (!slot || digests.length < 2) return null;
  const chosen = view.digest;
  return createPortal(
    <MenuButton
      label={chosen.length === 0 ? "All digests" : `${chosen.length} of ${digests.length} digests`}
      name="Digests"
      scripted
    >
      <div className="max-w-80 px-1 py-0.5">
        {digests.map((d) => (
          <label key={d.value} className="flex items-center gap-2 py-[3px]">
            <input
              type="checkbox"
              checked={chosen.includes(d.value)}
              onChange={() => setView({ digest: toggled(view.digest, d.value) })}
              className="m-0 size-[13px] shrink-0 accent-acc"
            />
            <span className="truncate" title={d.label}>
              {d.label}
            </span>
            <span className="ml-auto pl-2 text-mut">{d.count}</span>
          </label>
        ))}
      </div>
    </MenuButton>,
    slot,
  );
}
