import { ArrowDown, ArrowUp, Info } from "lucide-react";
import Link from "next/link";
import { type View, viewHref } from "@/components/state/view";
import { columnOf } from "./columns";
import { type Column, type Header, sortingOf, type Table, termsOf } from "./features";
import { cellClass, pinnedStyle } from "./row";

interface Props {
  table: Table;
  view: View;
  resizable: boolean;
}

/** The heads of the columns: links that sort (with shift, several), a link to how the numbers are read, a handle. */
export function Head({ table, view, resizable }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {[...table.getStartFlatHeaders(), ...table.getCenterFlatHeaders()].map((header) => {
          const { column } = header;
          const sorted = column.getIsSorted();
          const { how, name, number } = columnOf(column.id);
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sorted ? (sorted === "desc" ? "descending" : "ascending") : undefined}
              className={`group/head sticky top-(--table-top) border-b px-[7px] py-[7px] text-left align-bottom text-xs leading-4 font-semibold whitespace-nowrap text-mut bg-card [--row:var(--card)] ${cellClass(column)} ${column.getIsPinned() ? "z-30!" : "z-20"}`}
              style={pinnedStyle(column)}
            >
              <span
                className={`flex h-4 max-w-full items-center gap-0.5 ${number ? "flex-row-reverse" : ""}`}
              >
                <SortLink column={column} view={view} />
                {how && (
                  <Link
                    href={`/how#${how}`}
                    prefetch={false}
                    aria-label={`How ${name.toLowerCase()} is read`}
                    className="w-0 shrink-0 overflow-hidden text-mut group-hover/head:w-3.5 hover:text-ink focus-visible:w-3.5"
                  >
                    <Info size={12} aria-hidden="true" />
                  </Link>
                )}
              </span>
              {resizable && <Handle header={header} table={table} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** What a click on a head asks for, as an address: the column alone, in its next order. */
function sortHref(column: Column, view: View): string {
  const next = column.getNextSortingOrder();
  return viewHref(view, {
    sort: next ? termsOf([{ id: column.id, desc: next === "desc" }]) : null,
    page: null,
  });
}

function SortLink({ column, view }: { column: Column; view: View }) {
  const { label, name } = columnOf(column.id);
  if (!column.getCanSort()) return <span className="truncate">{label}</span>;
  const sorted = column.getIsSorted();
  const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    <a
      href={sortHref(column, view)}
      title={`Sort by ${name.toLowerCase()}; with shift besides the others`}
      onClick={(e) => {
        if (e.metaKey || e.ctrlKey) return;
        e.preventDefault();
        column.getToggleSortingHandler()?.(e);
      }}
      className="inline-flex min-w-0 items-center gap-0.5 text-mut no-underline hover:text-ink hover:no-underline"
    >
      <span className="truncate">{label}</span>
      {sorted && <Arrow size={12} aria-hidden="true" />}
      {sorted && sortingOf(view.sort).length > 1 && (
        <sub className="text-[10px]">{column.getSortIndex() + 1}</sub>
      )}
    </a>
  );
}

/** Widens a column, by pointer or by arrow keys. */
function Handle({ header, table }: { header: Header; table: Table }) {
  const { min, name } = columnOf(header.column.id);
  const step = (pixels: number) =>
    table.setColumnSizing((now) => ({
      ...now,
      [header.column.id]: Math.min(800, Math.max(min, header.getSize() + pixels)),
    }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is this role, not a rule between paragraphs.
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name.toLowerCase()}`}
      aria-valuenow={Math.round(header.getSize())}
      aria-valuemin={min}
      aria-valuemax={800}
      onMouseDown={header.getResizeHandler()}
      onTouchStart={header.getResizeHandler()}
      onKeyDown={(e) => {
        if (e.key !== "ArrowLeft" && e.key !== "ArrowRight") return;
        e.preventDefault();
        step(e.key === "ArrowLeft" ? -16 : 16);
      }}
      className="absolute top-1 -right-px bottom-1 w-[7px] cursor-col-resize touch-none border-r-2 border-transparent hover:border-acc focus-visible:border-acc"
    />
  );
}
