/** One element of a picture: React draws it on the page, `svg.ts` writes it into a file. */
export interface Primitive {
  key: string;
  tag: "path" | "text" | "rect" | "line";
  /** SVG attributes in React's spelling. */
  attrs: Record<string, string | number>;
  text?: string;
}

/** Size of quiet text, in pixels. */
export const QUIET = 11;

/** Keeps a word readable on whatever lies below it. */
export const HALO = {
  stroke: "var(--card)",
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;
