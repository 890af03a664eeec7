"use client";
import { Pin } from "lucide-react";
import type { SetView } from "@/components/state/use-view";
import { toggled, type View } from "@/components/state/view";
import { MenuButton } from "@/components/ui/menu-button";
import { COLUMNS, namedColumns, visibleColumns } from "../table/columns";

interface Props {
  view: View;
  setView: SetView;
}

/** Which columns the table shows, which of them stay in sight, and how tight its rows are. */
export default function ColumnMenu({ view, setView }: Props) {
  const shown = visibleColumns(view.columns);
  const pinned = view.pin;
  const dense = view.density === "compact";
  return (
    <MenuButton label="Columns" scripted>
      <div className="w-60 px-1 py-0.5">
        <label className="flex items-center gap-2 border-b pb-1.5 mb-1.5">
          <input
            type="checkbox"
            checked={dense}
            onChange={() => setView({ density: dense ? null : "compact" }, { replace: true })}
            className="m-0 size-[13px] accent-acc"
          />
          tight rows
        </label>
        <ul>
          {COLUMNS.slice(1).map((c) => {
            const on = shown.includes(c.id);
            const pin = pinned.includes(c.id);
            return (
              <li key={c.id} className="flex items-center">
                <label className="flex min-w-0 flex-1 items-center gap-2 py-[3px]">
                  <input
                    type="checkbox"
                    checked={on}
                    onChange={() =>
                      setView(
                        { columns: namedColumns(on ? shown.filter((id) => id !== c.id) : [...shown, c.id]) },
                        { replace: true },
                      )
                    }
                    className="m-0 size-[13px] accent-acc"
                  />
                  <span className="truncate">{c.name}</span>
                </label>
                <button
                  type="button"
                  aria-pressed={pin}
                  aria-label={`Keep ${c.name.toLowerCase()} in sight`}
                  disabled={!on}
                  onClick={() => setView({ pin: toggled(view.pin, c.id) }, { replace: true })}
                  className="grid size-6 place-items-center rounded-sm text-mut hover:text-ink disabled:opacity-0 aria-pressed:text-acc"
                >
                  <Pin size={13} aria-hidden="true" fill={pin ? "currentColor" : "none"} />
                </button>
              </li>
            );
          })}
        </ul>
        <button
          type="button"
          onClick={() => setView({ columns: null, pin: null, density: null }, { replace: true })}
          className="mt-1 text-xs text-acc hover:underline"
        >
          standard table
        </button>
      </div>
    </MenuButton>
  );
}
