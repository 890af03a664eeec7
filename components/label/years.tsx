import { NOT_STATED } from "@/lib/format";
import type { LabelView } from "@/lib/query/types";
import { papers } from "./words";

const TALL = 88;

/** Papers by year as small bars that carry their numbers; the list is its own table. */
export function Years({ years }: { years: LabelView["years"] }) {
  const most = Math.max(1, ...years.map((y) => y.count));
  return (
    <table className="border-collapse text-xs">
      <caption className="sr-only">Papers by year</caption>
      <tbody className="flex items-end gap-1.5">
        {years.map(({ year, count }) => (
          <tr key={year ?? "none"} className="flex w-11 flex-col items-center">
            <th scope="row" className="order-3 mt-1 font-normal text-mut">
              {year ?? (
                <span title="The digest gives no date">
                  <span aria-hidden="true">{NOT_STATED}</span>
                  <span className="sr-only">not stated</span>
                </span>
              )}
            </th>
            <td className="order-1 flex w-full flex-col items-center p-0">
              <span>{count}</span>
              <span className="sr-only"> {papers(count).replace(/^\d+ /, "")}</span>
              <span
                aria-hidden="true"
                className="mt-0.5 block w-full rounded-t-[2px] bg-acc/45"
                style={{ height: `${Math.max(2, Math.round((TALL * count) / most))}px` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
