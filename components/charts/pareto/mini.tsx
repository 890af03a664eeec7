import type { Analysis } from "@/lib/chart/analysis";
import type { AlikeAxis } from "@/lib/chart/kinds";
import { linkMarkup } from "@/lib/chart/links";
import { markup } from "@/lib/chart/markup";
import { draw } from "@/lib/chart/model";
import { allPrimitives } from "@/lib/chart/primitives";
import { mixWarning, otherAxes, otherKinds, plainWords } from "@/lib/chart/sentence";
import { AXIS_WORDS } from "@/lib/chart/words";
import { SeriesKey, Signs } from "./signs-view";
import { ChartTable } from "./table-view";

interface Props {
  analysis: Analysis;
  title?: string;
  /** Units of the drawing; it scales to the width it is given. */
  width?: number;
  height?: number;
  /** Pixels it grows to at most. */
  most?: number;
  /** Slugs or ids to name besides the frontier. */
  named?: readonly string[];
  /** A folded table with the same data; on by default. */
  table?: boolean;
  /** What its colours and signs mean, below it; on by default. */
  legend?: boolean;
  /** Whether its points are links to their evidence. */
  linked?: boolean;
  /** Where the same chart shows another kind of quality change. */
  kindHref?: KindHref | undefined;
}

export type KindHref = (axis: AlikeAxis) => string;

/**
 * A small chart of a few points, drawn as SVG by the server: no script, no Recharts, so that a page with a dozen of
 * them stays light. The same model and the same marks as the large one. Its shapes are one text, not a hundred React
 * elements: nothing changes in them, so a browser need not go through them a second time.
 */
export function MiniChart({
  analysis,
  title,
  width = 420,
  height = 240,
  most,
  named = [],
  table = true,
  legend = true,
  linked = false,
  kindHref,
}: Props) {
  const model = draw(analysis, { width, height }, named);
  const warning = mixWarning(analysis);
  const words = plainWords(analysis.said);
  return (
    <figure className="m-0 rounded-md border bg-card p-2">
      {title && <figcaption className="px-1 font-semibold text-mut text-xs">{title}</figcaption>}
      <div className="relative">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={title ? `${title}. ${words}` : words}
          className="block w-full"
          style={{ maxHeight: most }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes, every text in them escaped.
          dangerouslySetInnerHTML={{ __html: markup(allPrimitives(model)) }}
        />
        {linked && (
          <svg
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            className="absolute inset-0 block w-full fill-transparent"
            style={{ maxHeight: most }}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes, every address in them escaped.
            dangerouslySetInnerHTML={{ __html: linkMarkup(model) }}
          />
        )}
      </div>
      {legend && (
        <div className="mt-1 grid gap-0.5 px-1">
          <SeriesKey analysis={analysis} />
          <Signs analysis={analysis} />
        </div>
      )}
      {warning && (
        <p className="m-0 mt-1 px-1 text-warn text-xs">
          <span aria-hidden="true">⚠ </span>
          {warning}
        </p>
      )}
      <OtherKinds analysis={analysis} kindHref={kindHref} />
      {table && (
        <details className="px-1 text-mut text-xs">
          <summary>Table</summary>
          <ChartTable analysis={analysis} />
        </details>
      )}
    </figure>
  );
}

/** The kinds of quality change that are not drawn, each a touch away where the chart has an address for it. */
function OtherKinds({ analysis, kindHref }: Pick<Props, "analysis" | "kindHref">) {
  const words = otherKinds(analysis);
  if (!words) return null;
  return (
    <p className="m-0 mt-1 px-1 text-mut text-xs">
      {kindHref ? (
        <>
          Quality as {AXIS_WORDS[analysis.axis].name}; not drawn:{" "}
          {otherAxes(analysis).map(({ axis, words }, k) => (
            <span key={axis}>
              {k > 0 && ", "}
              <a href={kindHref(axis)}>{words}</a>
            </span>
          ))}
          .
        </>
      ) : (
        words
      )}
    </p>
  );
}
