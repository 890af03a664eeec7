import { choiceWords } from "./choices";
import { escapeXml, markup } from "./markup";
import type { ChartModel } from "./model";
import { allPrimitives } from "./primitives";
import { mixWarning, otherKinds, plainWords } from "./sentence";
import { shapePath } from "./shapes";
import type { ChartCaption } from "./types";

/** Values of the CSS variables a picture uses, by name without dashes: a file has no stylesheet. */
export type Palette = Record<string, string>;

/** The light colours of app/globals.css, for pictures made where there is no page. */
export const LIGHT: Palette = {
  card: "#ffffff",
  ink: "#17191c",
  mut: "#5d646e",
  line: "#e5e5e0",
  soft: "#f2f2ee",
  acc: "#0b5cad",
  warn: "#8a4b00",
  "series-1": "#0072b2",
  "series-2": "#d55e00",
  "series-3": "#00835f",
  "series-4": "#b4558f",
  "series-5": "#2f8fc4",
  "series-6": "#8a6d3b",
  "series-7": "#8f7a00",
  "series-8": "#5d646e",
};

const FONT = "Inter, system-ui, Helvetica, Arial, sans-serif";
const HEAD = 66;
const LINE = 17;
const PAD = 16;

/**
 * The picture as a complete SVG file with title, sentence, filters, legend, date and source inside.
 * @returns SVG text; colours are written out, so it looks the same everywhere
 */
export function svgFile(model: ChartModel, caption: ChartCaption, palette: Palette = LIGHT): string {
  const { frame, analysis } = model;
  const width = frame.width + 2 * PAD;
  const letters = Math.floor((width - 2 * PAD) / 6);
  const warning = mixWarning(analysis);
  const below = [warning, otherKinds(analysis)].filter((words) => words);
  const head = [plainWords(analysis.said), ...below].flatMap((words) => wrap(words ?? "", letters));
  const filters = wrap(
    caption.filters.length ? `Filters: ${caption.filters.join(" · ")}` : "No filters",
    letters,
  );
  const choices = choiceWords(analysis);
  const foot = [
    ...filters,
    ...(choices.length > 0 ? wrap(`Chart: ${choices.join(" · ")}`, letters) : []),
    ...wrap(
      `Source: ${[caption.source, caption.date, caption.address].filter(Boolean).join(" · ")}`,
      letters,
    ),
  ];
  const legend = legendRow(model, width - 2 * PAD);
  const top = HEAD + (head.length - 1) * LINE;
  const height = top + frame.height + legend.height + foot.length * LINE + PAD;
  const words = (lines: string[], y: number, fill: string) =>
    lines.map((line, k) => text(PAD, y + k * LINE, line, 12, fill)).join("");
  const body = [
    `<title>${escapeXml(caption.title)}</title><desc>${escapeXml(plainWords(analysis.said))}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--card)"/>`,
    text(PAD, 28, caption.title, 16, "var(--ink)", 600),
    words(head, 48, "var(--mut)"),
    `<g transform="translate(${PAD} ${top})">${markup(allPrimitives(model))}</g>`,
    `<g transform="translate(${PAD} ${top + frame.height})">${legend.body}</g>`,
    words(foot, top + frame.height + legend.height + LINE, "var(--mut)"),
  ].join("");
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">${body}</svg>`;
  return file.replace(/var\(--([\w-]+)\)/g, (_, name: string) => palette[name] ?? LIGHT[name] ?? "#000");
}

function legendRow(model: ChartModel, width: number): { body: string; height: number } {
  let x = 0;
  let y = 14;
  const off = new Set(model.analysis.options.off);
  const parts: string[] = [];
  for (const s of model.analysis.colours) {
    if (off.has(s.value)) continue;
    const size = 30 + s.label.length * 6.8;
    if (x + size > width) {
      x = 0;
      y += 18;
    }
    parts.push(
      `<path d="${shapePath(s.shape, x + 7, y - 4, 5)}" fill="${s.colour}"/>`,
      text(x + 17, y, s.label, 12, "var(--mut)"),
    );
    x += size;
  }
  return { body: parts.join(""), height: y + 6 };
}

const text = (x: number, y: number, line: string, size: number, fill: string, weight = 400) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`;

/** Breaks words into lines of at most `letters` letters. */
function wrap(words: string, letters: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines[lines.length - 1] as string;
    if (line && line.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
