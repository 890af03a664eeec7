import { Sayings } from "@/components/ui/said";
import type { Said } from "@/lib/chart/sentence";

/** The one live sentence that sums the view up; changes are announced politely. Works without scripts. */
export function ChartSentence({ said }: { said: readonly Said[] }) {
  return (
    <p role="status" data-chart-sentence className="m-0 max-w-[90ch] text-md leading-relaxed">
      <Sayings said={said} />
    </p>
  );
}
