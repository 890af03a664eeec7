import type { PointView } from "@/lib/query/types";
import { analyse } from "./analyse";
import type { ChartOptions } from "./options";
import { sentence } from "./sentence";

interface Props {
  points: readonly PointView[];
  options: ChartOptions;
  /** Papers the filters let through. */
  papers?: number;
}

/** The one live sentence that sums the view up; changes are announced politely. Works without scripts. */
export function ChartSentence({ points, options, papers }: Props) {
  return (
    <p role="status" data-chart-sentence className="m-0 max-w-[90ch] text-md leading-relaxed">
      {sentence(analyse(points, options), papers).map((s) =>
        s.strong ? <strong key={s.text}>{s.text}</strong> : s.text,
      )}
    </p>
  );
}
