"use client";
import { useMemo } from "react";
import type { PaperRow } from "@/lib/query/types";
import { listOf, type UrlState } from "../state/keys";
import type { SetUrl } from "../state/url";
import { columnOf, densityOf, rowHeight } from "./columns";
import { Head, type Resizing } from "./head";
import { type Placed, Row } from "./row";

/** What both tables, the first one and the one with moving columns and virtual rows, get from the page. */
export interface TableProps {
  pages: Readonly<Record<number, readonly PaperRow[]>>;
  pageSize: number;
  matched: number;
  url: UrlState;
  setUrl: SetUrl;
  /** Slug of the paper under the pointer elsewhere (chart). */
  hovered: string | null;
}

interface Props extends TableProps {
  columns: readonly Placed[];
  /** Positions of the rows to draw, in order. */
  shown: readonly number[];
  /** Positions drawn and not drawn, for the space above and below. */
  count: number;
  first: number;
  scroller?: React.Ref<HTMLDivElement>;
  resizing?: (id: string) => Resizing;
}

/**
 * The columns that share the width that is left: headline numbers and, unless others are pinned behind it (they stand
 * where they are measured) or its width was chosen, the paper.
 */
function elastic(columns: readonly Placed[]): readonly (string | undefined)[] {
  const free = columns.filter((c) => c.left === null);
  const one = (free.find((c) => c.id === "headline") ?? free.at(-1) ?? columns.at(-1))?.id;
  const [paper, second] = columns;
  return paper && second?.left === null && paper.width === columnOf(paper.id).width ? [paper.id, one] : [one];
}

/** Draws the table: sticky head and pinned columns, the rows given, space for the others. */
export function Grid(props: Props) {
  const { pages, pageSize, matched, url, setUrl, hovered, columns, shown, count, first, resizing } = props;
  const density = densityOf(url.density);
  const height = rowHeight(density, url.q !== null);
  const picked = useMemo(() => new Set(listOf(url.compare)), [url.compare]);
  const stretch = elastic(columns);
  const total = columns.reduce((sum, c) => sum + c.width, 0);
  const above = ((shown[0] ?? first) - first) * height;
  const below = (first + count - 1 - (shown.at(-1) ?? first - 1)) * height;
  const span = columns.length;
  return (
    <section
      ref={props.scroller}
      aria-label="Papers"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="table-box overflow-auto rounded-md border bg-card"
    >
      <table
        aria-rowcount={matched + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
        style={{ minWidth: total }}
      >
        <caption className="sr-only">
          Papers with their reported numbers. Heads sort; a number leads to its evidence.
        </caption>
        <colgroup>
          {columns.map((c) => (
            <col key={c.id} style={stretch.includes(c.id) ? undefined : { width: c.width }} />
          ))}
        </colgroup>
        <Head columns={columns} url={url} setUrl={setUrl} {...(resizing ? { resizing } : {})} />
        <tbody>
          {above > 0 && <Gap height={above} span={span} />}
          {shown.map((index) => {
            const row = pages[Math.floor(index / pageSize) + 1]?.[index % pageSize];
            if (!row) return <Gap key={`gap-${index}`} height={height} span={span} waiting />;
            return (
              <Row
                key={row.slug}
                row={row}
                index={index}
                columns={columns}
                height={height}
                density={density}
                open={url.open === row.slug}
                picked={picked.has(row.slug)}
                lit={hovered === row.slug}
              />
            );
          })}
          {below > 0 && <Gap height={below} span={span} />}
        </tbody>
      </table>
    </section>
  );
}

/** Space for rows that are not drawn, or not here yet. */
function Gap({ height, span, waiting = false }: { height: number; span: number; waiting?: boolean }) {
  return (
    <tr aria-hidden={waiting ? undefined : "true"} style={{ height }}>
      <td colSpan={span} className={waiting ? "border-b px-[7px]" : "p-0"}>
        {waiting && <span className="block h-3 w-2/3 rounded-sm bg-soft" />}
      </td>
    </tr>
  );
}

/** Columns where the reader has not moved them: the paper leads and stays in sight. */
export const plainColumns = (ids: readonly string[]): Placed[] =>
  ids.map((id, i) => ({ id, width: columnOf(id).width, left: i === 0 ? 0 : null }));
