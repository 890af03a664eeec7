/** What pages use of the charts. */

export {
  type ChartOptions,
  DEFAULT_OPTIONS,
  optionParams,
  parseOptions,
  selectedOf,
} from "@/lib/query/chart-options";
export { ParetoChart } from "./pareto/chart";
export { ChartControls } from "./pareto/controls";
export { ChartFolds } from "./pareto/folds";
export { MiniChart } from "./pareto/mini";
export { SmallMultiples } from "./pareto/multiples";
export type { Brushed, ParetoChartProps } from "./pareto/props";
export { ChartSentence } from "./pareto/sentence-view";
export { ChartTable } from "./pareto/table-view";
export { useChartAnalysis } from "./pareto/use-analysis";
export { WhyPanel } from "./pareto/why-panel";
