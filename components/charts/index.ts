/** What pages use of the charts. */

export {
  type ChartOptions,
  parseOptions,
  selectedOf,
} from "@/lib/query/chart-options";
export { ParetoChart } from "./pareto/chart";
export { ChartControls } from "./pareto/controls";
export { ChartFolds } from "./pareto/folds";
export { SmallMultiples } from "./pareto/multiples";
export type { Brushed } from "./pareto/props";
export { useChartAnalysis } from "./pareto/use-analysis";
export { WhyPanel } from "./pareto/why-panel";
