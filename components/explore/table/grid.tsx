import type { PaperRow } from "@/lib/query/types";
import { columnOf, rowHeight } from "./columns";
import type { Column, Table } from "./features";
import { Head } from "./head";
import { Row } from "./row";
import type { TableProps } from "./table";

interface Props extends TableProps {
  table: Table;
  /** Positions of the rows to draw, in order. */
  shown: readonly number[];
  /** Positions drawn and not drawn, for the space above and below. */
  count: number;
  first: number;
  box: React.Ref<HTMLDivElement>;
  /** All columns have room: nothing scrolls but the page, and the head stays in sight. */
  fits: boolean;
  resizable: boolean;
}

/**
 * The columns that share the width that is left: headline numbers and, unless others are pinned behind it (they stand
 * where they are measured) or its width was chosen, the paper.
 */
function elastic(columns: readonly Column[]): readonly (string | undefined)[] {
  const free = columns.filter((c) => !c.getIsPinned());
  const one = (free.find((c) => c.id === "headline") ?? free.at(-1) ?? columns.at(-1))?.id;
  const [paper, second] = columns;
  const chosen = paper && paper.getSize() !== columnOf(paper.id).width;
  return paper && !second?.getIsPinned() && !chosen ? [paper.id, one] : [one];
}

/** Draws the table: sticky head and pinned columns, the rows given, space for the others. */
export function Grid(props: Props) {
  const { found, pages, view, hovered, table, shown, count, first, fits, resizable } = props;
  const { matched, pageSize } = found;
  const height = rowHeight(view.density, view.q !== null);
  const columns = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
  const stretch = elastic(columns);
  const total = columns.reduce((sum, c) => sum + c.getSize(), 0);
  const layout = columns.map((c) => `${c.id}:${c.getSize()}:${c.getIsPinned()}`).join();
  const above = ((shown[0] ?? first) - first) * height;
  const below = (first + count - 1 - (shown.at(-1) ?? first - 1)) * height;
  const at = (index: number): PaperRow | undefined =>
    pages[Math.floor(index / pageSize) + 1]?.[index % pageSize];
  return (
    <section
      ref={props.box}
      aria-label="Papers"
      // What scrolls must be reachable by keyboard.
      tabIndex={fits ? undefined : 0}
      data-fits={fits || undefined}
      className="table-box rounded-md border bg-card"
    >
      <table
        aria-rowcount={matched + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
        style={fits ? undefined : { minWidth: total }}
      >
        <caption className="sr-only">
          Papers with their reported numbers. Heads sort; a number leads to its evidence.
        </caption>
        <colgroup>
          {columns.map((c) => (
            <col key={c.id} style={stretch.includes(c.id) ? undefined : { width: c.getSize() }} />
          ))}
        </colgroup>
        <Head table={table} view={view} resizable={resizable} />
        <tbody id="results" className="scroll-mt-24">
          {above > 0 && <Gap height={above} span={columns.length} />}
          {shown.map((index) => {
            const paper = at(index);
            if (!paper) return <Gap key={`gap-${index}`} height={height} span={columns.length} waiting />;
            return (
              <Row
                key={paper.slug}
                row={table.getRow(paper.slug)}
                index={index}
                layout={layout}
                height={height}
                density={view.density}
                open={view.open === paper.slug}
                picked={view.compare.includes(paper.slug)}
                lit={hovered === paper.slug}
              />
            );
          })}
          {below > 0 && <Gap height={below} span={columns.length} />}
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
