"use client";
import { ArrowDown, ArrowUp, Info } from "lucide-react";
import Link from "next/link";
import { type UrlState, viewQuery } from "../state/keys";
import type { SetUrl } from "../state/url";
import { columnOf } from "./columns";
import { cellClass, type Placed } from "./row";
import { nextSort, sortingOf } from "./sorting";

/** Widening a column, by pointer or by arrow keys. */
export interface Resizing {
  start: (event: React.MouseEvent | React.TouchEvent) => void;
  step: (pixels: number) => void;
}

interface Props {
  columns: readonly Placed[];
  url: UrlState;
  setUrl: SetUrl;
  resizing?: (id: string) => Resizing;
}

/** The heads of the columns: links that sort (with shift, several), a link to how the numbers are read, a handle. */
export function Head({ columns, url, setUrl, resizing }: Props) {
  const sorting = sortingOf(url.sort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((placed) => {
          const column = columnOf(placed.id);
          const at = sorting.findIndex((s) => s.key === column.sort);
          const now = sorting[at];
          const next = (several: boolean) =>
            column.sort ? nextSort(url.sort, column.sort, column.number === true, several) : null;
          return (
            <th
              key={placed.id}
              scope="col"
              aria-sort={now ? (now.descending ? "descending" : "ascending") : undefined}
              className={`group/head sticky top-0 border-b px-[7px] py-[7px] text-left align-bottom text-xs leading-4 font-semibold whitespace-nowrap text-mut bg-card [--row:var(--card)] ${cellClass(placed)} ${placed.left === null ? "z-20" : "z-30!"}`}
              style={placed.left === null ? undefined : { left: placed.left }}
            >
              <span
                className={`flex h-4 max-w-full items-center gap-0.5 ${column.number ? "flex-row-reverse" : ""}`}
              >
                {column.sort ? (
                  <a
                    href={`/?${viewQuery(url, { sort: next(false), page: null })}`}
                    title={`Sort by ${column.name.toLowerCase()}; with shift besides the others`}
                    onClick={(e) => {
                      if (e.metaKey || e.ctrlKey) return;
                      e.preventDefault();
                      setUrl({ sort: next(e.shiftKey) });
                    }}
                    className="inline-flex min-w-0 items-center gap-0.5 text-mut no-underline hover:text-ink hover:no-underline"
                  >
                    <span className="truncate">{column.label}</span>
                    {now &&
                      (now.descending ? (
                        <ArrowDown size={12} aria-hidden="true" />
                      ) : (
                        <ArrowUp size={12} aria-hidden="true" />
                      ))}
                    {now && sorting.length > 1 && <sub className="text-[10px]">{at + 1}</sub>}
                  </a>
                ) : (
                  <span className="truncate">{column.label}</span>
                )}
                {column.how && (
                  <Link
                    href={`/how#${column.how}`}
                    prefetch={false}
                    aria-label={`How ${column.name.toLowerCase()} is read`}
                    className="w-0 shrink-0 overflow-hidden text-mut group-hover/head:w-3.5 hover:text-ink focus-visible:w-3.5"
                  >
                    <Info size={12} aria-hidden="true" />
                  </Link>
                )}
              </span>
              {resizing && <Handle column={placed} resizing={resizing(placed.id)} name={column.name} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Handle({ column, resizing, name }: { column: Placed; resizing: Resizing; name: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is this role, not a rule between paragraphs.
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name.toLowerCase()}`}
      aria-valuenow={Math.round(column.width)}
      aria-valuemin={columnOf(column.id).min}
      aria-valuemax={800}
      onMouseDown={resizing.start}
      onTouchStart={resizing.start}
      onKeyDown={(e) => {
        if (e.key !== "ArrowLeft" && e.key !== "ArrowRight") return;
        e.preventDefault();
        resizing.step(e.key === "ArrowLeft" ? -16 : 16);
      }}
      className="absolute top-1 -right-px bottom-1 w-[7px] cursor-col-resize touch-none border-r-2 border-transparent hover:border-acc focus-visible:border-acc"
    />
  );
}
