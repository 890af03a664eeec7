import type { ChartCaption } from "@/lib/chart/types";
import type { ListingView } from "@/lib/query/types";

/** Letters of the data version that tell two apart. */
const VERSION = 12;

/** What a picture of a view carries: title, filters, source, today's date, and its address. */
export const captionOf = (view: ListingView, address: string): ChartCaption => ({
  title: "Trade-offs as reported in abstracts",
  filters: view.chips.map((c) => c.say),
  source: `Tradeoff Atlas, ${view.total} ${view.total === 1 ? "paper" : "papers"}, data ${view.dataVersion.slice(0, VERSION)}`,
  date: new Date().toISOString().slice(0, 10),
  address,
});
