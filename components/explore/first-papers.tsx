import { CardList } from "./cards";
import { FirstTable } from "./table/first-table";
import type { TableProps } from "./table/grid";

interface Props extends TableProps {
  compared: ReadonlySet<string>;
  phone: boolean;
}

/** The papers as the server draws them: a phone's cards or the table. No browser loads this. */
export default function FirstPapers({ compared, phone, ...table }: Props) {
  return phone ? <CardList pages={table.pages} compared={compared} /> : <FirstTable {...table} />;
}
