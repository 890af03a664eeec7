import type { PointView } from "@/lib/query/types";
import { MiniChart } from "./pareto/mini";

interface Props {
  points: readonly PointView[];
  /** Slugs to name besides the frontier. */
  named?: readonly string[];
}

/** The small chart in two drawings, one for a wide page and one for a phone, so that its words keep their size. */
export function WideAndNarrow({ points, named }: Props) {
  return (
    <>
      <div className="max-md:hidden">
        <MiniChart points={points} named={named} width={1120} height={360} />
      </div>
      <div className="md:hidden">
        <MiniChart points={points} named={named} width={440} height={320} />
      </div>
    </>
  );
}
