import Link from "next/link";
import { QUANTITY_WORDS } from "@/lib/format";
import type { CompareRow } from "@/lib/query/types";
import { conditionList } from "./words";

/** The quantity of a row and, unless its paper stands alone, whether its numbers can be compared, and what is left open. */
export function Verdict({ row, alone = false }: { row: CompareRow; alone?: boolean }) {
  const differs = row.differs.length > 0;
  const open = row.unstated.length > 0;
  return (
    <>
      <Link
        href={`/how#${row.quantity}`}
        className="inline-block text-sm font-semibold text-ink first-letter:uppercase"
        title="How this is read"
      >
        {QUANTITY_WORDS[row.quantity].label}
      </Link>
      {differs ? (
        <Flag sign="≠" tone="text-warn">
          {row.verdict}
        </Flag>
      ) : open && !row.best ? (
        <Flag sign="?" tone="text-warn">
          {row.verdict}
        </Flag>
      ) : (
        !alone && <span className="mt-1 block text-xs font-normal text-mut">{row.verdict}</span>
      )}
      {open && (differs || row.best) && (
        <Flag sign="?" tone="text-mut">
          Not stated by all: {conditionList(row.unstated)}.
        </Flag>
      )}
    </>
  );
}

function Flag({ sign, tone, children }: { sign: string; tone: string; children: React.ReactNode }) {
  return (
    <span className={`mt-1 flex gap-1.5 text-xs font-normal ${tone}`}>
      <span aria-hidden="true" className="w-2 shrink-0 text-center font-semibold">
        {sign}
      </span>
      <span>{children}</span>
    </span>
  );
}
