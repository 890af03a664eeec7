"use client";
import { Pin } from "lucide-react";
import { MenuButton } from "@/components/ui/menu-button";
import { listOf, toggled, type UrlState } from "../state/keys";
import type { SetUrl } from "../state/url";
import { COLUMNS, columnsText, densityOf, visibleColumns } from "../table/columns";

interface Props {
  url: UrlState;
  setUrl: SetUrl;
}

/** Which columns the table shows, which of them stay in sight, and how tight its rows are. */
export function ColumnMenu({ url, setUrl }: Props) {
  const shown = visibleColumns(url.columns);
  const pinned = listOf(url.pin);
  const dense = densityOf(url.density) === "compact";
  return (
    <MenuButton label="Columns">
      {() => (
        <div className="w-60 px-1 py-0.5">
          <label className="flex items-center gap-2 border-b pb-1.5 mb-1.5">
            <input
              type="checkbox"
              checked={dense}
              onChange={() => setUrl({ density: dense ? null : "compact" }, { replace: true })}
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
                        setUrl(
                          { columns: columnsText(on ? shown.filter((id) => id !== c.id) : [...shown, c.id]) },
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
                    onClick={() => setUrl({ pin: toggled(url.pin, c.id) }, { replace: true })}
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
            onClick={() => setUrl({ columns: null, pin: null, density: null }, { replace: true })}
            className="mt-1 text-xs text-acc hover:underline"
          >
            standard table
          </button>
        </div>
      )}
    </MenuButton>
  );
}
