import { flexRender } from "@tanstack/react-table";
import { memo } from "react";
import { VerdictWords } from "@/components/evidence/verdict";
import { Pieces } from "@/components/ui/pieces";
import type { PaperRow } from "@/lib/query/types";
import { columnOf, type Density } from "./columns";
import type { Column, Row as TableRow } from "./features";

interface Props {
  row: TableRow;
  /** Position among all matched papers, from 0. */
  index: number;
  /** The columns, their widths and pins as one text: where it is the same, so are the cells. */
  layout: string;
  height: number;
  density: Density;
  open: boolean;
  picked: boolean;
  lit: boolean;
}

/** Where a pinned column stands: its distance from the edge. */
export const pinnedStyle = (column: Column) =>
  column.getIsPinned() ? { left: column.getStart("start") } : undefined;

/** The attributes of a cell, head or body. */
export function cellClass(column: Column, extra = ""): string {
  const kind = columnOf(column.id);
  return `${kind.number ? `text-right ${kind.wraps ? "" : "whitespace-nowrap"}` : ""} ${column.getIsPinned() ? "sticky z-10 bg-(--row)" : ""} ${extra}`;
}

/** One paper. Clicks are heard by the table (`data-slug`, `data-claim`, `data-pick`). */
export const Row = memo(function Row({ row, index, height, density, open, picked, lit }: Props) {
  const paper = row.original;
  return (
    <tr
      data-slug={paper.slug}
      data-index={index}
      aria-rowindex={index + 2}
      data-open={open || undefined}
      data-lit={lit || undefined}
      data-density={density}
      className="group/row [--row:var(--card)] hover:[--row:var(--soft)] data-lit:[--row:var(--soft)] data-open:[--row:var(--soft)] bg-(--row) cursor-pointer"
      style={{ height }}
    >
      {[...row.getStartVisibleCells(), ...row.getCenterVisibleCells()].map((cell) => (
        <td
          key={cell.column.id}
          className={cellClass(
            cell.column,
            `border-b px-[7px] align-top overflow-hidden ${density === "compact" ? "py-[6px]" : "py-[7px]"}`,
          )}
          style={pinnedStyle(cell.column)}
        >
          {cell.column.id === "title" ? (
            <Title row={paper} density={density} open={open} picked={picked} />
          ) : (
            flexRender(cell.column.columnDef.cell, cell.getContext())
          )}
        </td>
      ))}
    </tr>
  );
}, sameRow);

/** Rows are made anew with every page that is loaded; the papers in them are not. */
function sameRow({ row: before, ...was }: Props, { row: after, ...is }: Props): boolean {
  const keys = Object.keys(is) as (keyof typeof is)[];
  return before.original === after.original && keys.every((key) => was[key] === is[key]);
}

interface TitleProps extends Pick<Props, "density" | "open" | "picked"> {
  row: PaperRow;
}

function Title({ row, density, open, picked }: TitleProps) {
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
          className={`font-medium text-ink no-underline hover:underline ${density === "compact" ? "line-clamp-1" : row.hit ? "line-clamp-2" : "line-clamp-3"}`}
        >
          <Pieces pieces={row.hit?.title} text={row.title} />
        </a>
        {row.hit && density === "cosy" && row.hit.snippet.length > 0 && (
          <span className="line-clamp-2 text-xs leading-4 text-mut">
            <Pieces pieces={row.hit.snippet} text="" />
          </span>
        )}
        {row.verdict && density === "cosy" && !row.hit && (
          <span className="line-clamp-2 leading-4">
            <VerdictWords verdict={row.verdict} />
          </span>
        )}
      </span>
    </span>
  );
}
