import type { SetView } from "@/components/state/use-view";
import type { View } from "@/components/state/view";
import type { Chip } from "@/lib/query/types";
import { Actions } from "./actions";
import { Chips } from "./chips";

interface Props {
  chips: readonly Chip[];
  view: View;
  setView: SetView;
}

/** Between sentence and chart: what is filtered, and what can be done with all of it. */
export const Toolbar = ({ chips, view, setView }: Props) => (
  <div className="mt-2 mb-2 flex min-h-7 flex-wrap items-center justify-between gap-x-6 gap-y-2">
    <Chips chips={chips} view={view} setView={setView} />
    <Actions view={view} setView={setView} />
  </div>
);
