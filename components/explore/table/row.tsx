import { memo } from "react";
import type { PaperRow } from "@/lib/query/types";
import { CELLS } from "./cells";
import { columnOf, type Density } from "./columns";
import { Pieces } from "./pieces";

/** A column as it stands on screen: `left` is its distance from the edge where it is pinned. */
export interface Placed {
  id: string;
  width: number;
  left: number | null;
}

interface Props {
  row: PaperRow;
  /** Position among all matched papers, from 0. */
  index: number;
  columns: readonly Placed[];
  height: number;
  density: Density;
  open: boolean;
  picked: boolean;
  lit: boolean;
}

const pinnedStyle = (left: number | null) => (left === null ? undefined : { left });

/** The attributes of a cell, head or body. */
export function cellClass(column: Placed, extra = ""): string {
  const kind = columnOf(column.id);
  return `${kind.number ? "text-right whitespace-nowrap" : ""} ${column.left === null ? "" : "sticky z-10 bg-(--row)"} ${extra}`;
}

/** One paper. Clicks are heard by the table (`data-slug`, `data-claim`, `data-pick`). */
export const Row = memo(function Row({ row, index, columns, height, density, open, picked, lit }: Props) {
  return (
    <tr
      data-slug={row.slug}
      data-index={index}
      aria-rowindex={index + 2}
      data-open={open || undefined}
      data-lit={lit || undefined}
      data-density={density}
      className="group/row [--row:var(--card)] hover:[--row:var(--soft)] data-lit:[--row:var(--soft)] data-open:[--row:var(--soft)] bg-(--row) cursor-pointer"
      style={{ height }}
    >
      {columns.map((column) => (
        <td
          key={column.id}
          className={cellClass(
            column,
            `border-b px-[7px] align-top overflow-hidden ${density === "compact" ? "py-[6px]" : "py-[7px]"}`,
          )}
          style={pinnedStyle(column.left)}
        >
          {column.id === "title" ? (
            <Title row={row} density={density} open={open} picked={picked} />
          ) : (
            CELLS[column.id]?.(row)
          )}
        </td>
      ))}
    </tr>
  );
});

function Title({ row, density, open, picked }: Pick<Props, "row" | "density" | "open" | "picked">) {
  return (
    <span className="flex gap-2">
      <input
        type="checkbox"
        data-pick={row.slug}
        checked={picked}
        readOnly
        aria-label={`Compare ${row.title}`}
        className="mt-[4px] mb-0 size-[13px] shrink-0 accent-acc opacity-45 group-hover/row:opacity-100 checked:opacity-100 focus-visible:opacity-100 scripted"
      />
      <span className="min-w-0">
        <a
          href={`/papers/${row.slug}`}
          data-title={row.slug}
          aria-current={open || undefined}
          title={row.title}
          className={`font-medium text-ink no-underline hover:underline ${density === "compact" ? "line-clamp-1" : "line-clamp-2"}`}
        >
          <Pieces pieces={row.hit?.title} text={row.title} />
        </a>
        {row.hit && density === "cosy" && row.hit.snippet.length > 0 && (
          <span className="line-clamp-2 text-xs leading-4 text-mut">
            <Pieces pieces={row.hit.snippet} text="" />
          </span>
        )}
      </span>
    </span>
  );
}
