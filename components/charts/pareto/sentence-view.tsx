import type { Analysis } from "@/lib/chart/analyse";
import { sentence } from "@/lib/chart/sentence";

interface Props {
  analysis: Analysis;
  /** Papers the filters let through. */
  papers?: number;
}

/** The one live sentence that sums the view up; changes are announced politely. Works without scripts. */
export function ChartSentence({ analysis, papers }: Props) {
  return (
    <p role="status" data-chart-sentence className="m-0 max-w-[90ch] text-md leading-relaxed">
      {sentence(analysis, papers).map((s) => (s.strong ? <strong key={s.text}>{s.text}</strong> : s.text))}
    </p>
  );
}
