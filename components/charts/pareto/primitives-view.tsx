import { createElement } from "react";
import type { Primitive } from "@/lib/chart/primitive";

/** Draws primitives as SVG elements. */
export function Primitives({ list }: { list: readonly Primitive[] }) {
  return list.map((p) => createElement(p.tag, { key: p.key, ...p.attrs }, p.text));
}
