/** Eight shapes that stay apart at 12 pixels; with eight colours they double every sign. */
export const SHAPES = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "down",
  "hexagon",
  "cross",
  "star",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Corners on the unit circle, so that all shapes look equally large. */
const ring = (n: number, turn: number, r = 1, inner = 0): [number, number][] =>
  Array.from({ length: inner ? 2 * n : n }, (_, k) => {
    const angle = turn + (Math.PI * 2 * k) / (inner ? 2 * n : n);
    const radius = inner && k % 2 ? inner : r;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });

const CROSS: [number, number][] = [
  [-0.35, -1],
  [0.35, -1],
  [0.35, -0.35],
  [1, -0.35],
  [1, 0.35],
  [0.35, 0.35],
  [0.35, 1],
  [-0.35, 1],
  [-0.35, 0.35],
  [-1, 0.35],
  [-1, -0.35],
  [-0.35, -0.35],
];

const CORNERS: Record<Exclude<Shape, "circle">, [number, number][]> = {
  square: ring(4, Math.PI / 4, 1.2),
  triangle: ring(3, 0, 1.2),
  diamond: ring(4, 0, 1.18),
  down: ring(3, Math.PI, 1.2),
  hexagon: ring(6, 0, 1.1),
  cross: CROSS,
  star: ring(5, 0, 1.3, 0.55),
};

/** SVG path of a shape around (x, y) with radius r: for SVG, and for canvas through `Path2D`. */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  if (shape === "circle")
    return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return `M${CORNERS[shape].map(([cx, cy]) => `${n(x + cx * r)} ${n(y + cy * r)}`).join("L")}z`;
}

const n = (value: number) => Number(value.toFixed(2));
