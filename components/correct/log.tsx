import type { PaperView } from "@/lib/query/types";

type Line = PaperView["corrections"][number];

const KIND: Record<Line["kind"], string> = {
  wrong: "marked wrong",
  change: "changed",
  add: "added",
  labels: "labels set",
  undo: "undone",
};

interface Props {
  lines: readonly Line[];
  /** What stands beside a line that still counts. */
  beside?: (line: Line) => React.ReactNode;
}

/** What people said of what was read, oldest first; what no longer counts stays and says so. */
export function CorrectionList({ lines, beside }: Props) {
  return (
    <ol className="m-0 mt-2 grid list-none gap-2 p-0 text-sm">
      {lines.map((line) => (
        <li key={line.uid} id={`correction-${line.uid}`} className="[overflow-wrap:anywhere]">
          <strong className="font-medium">{KIND[line.kind]}</strong>
          {line.quote !== null && <q className="ml-1 text-mut">{line.quote}</q>}
          <span className="text-mut">
            {" "}
            · {line.reason} · {line.who && `${line.who}, `}
            <time dateTime={line.time}>{line.time.slice(0, 10)}</time>
          </span>
          {line.undone && <em className="text-mut"> · taken back</em>}
          {!line.undone && !line.applies && (
            <em className="text-warn"> · no longer applies: its words are gone from the text</em>
          )}
          {!line.undone && line.kind !== "undo" && beside?.(line)}
        </li>
      ))}
    </ol>
  );
}
