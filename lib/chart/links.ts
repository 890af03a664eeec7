import { escapeXml } from "./markup";
import type { ChartModel } from "./model";

/** As wide as a finger needs it, in units of the drawing. */
const REACH = 12;

/** Links from every mark to the evidence of its efficiency claim, as SVG text to lie over the drawing. */
export const linkMarkup = ({ analysis, marks, rug }: ChartModel): string =>
  [...rug, ...marks]
    .map(({ index, x, y }) => {
      const point = analysis.trades[index]?.point;
      if (!point) return "";
      const href = `/papers/${encodeURIComponent(point.paper)}#claim-${point.efficiency.n}`;
      // The papers below are the way for the keyboard: nobody wants to walk through a hundred points to them.
      return `<a href="${escapeXml(href)}" tabindex="-1"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${REACH}"/></a>`;
    })
    .join("");
