import type { Strength } from "@/lib/pareto";
import type { Standing } from "./columns";
import { KINDS_ON } from "./kinds";
import type { Axis } from "./types";

/** Where a point stands: on the measured plane, in the lane of kept in words, or on a rug. */
export type Place = "plane" | "lane" | "unstated" | "other-unit";

/** Where a point stands that says this about quality, on a chart of this axis. */
export function placeOf(standing: Standing, axis: Axis): Place {
  if (standing === "parity") return "lane";
  if (standing === "unstated") return "unstated";
  if (standing === "level") return "other-unit";
  return KINDS_ON[axis].includes(standing) ? "plane" : "other-unit";
}

/** One frontier: of all points on the plane, or of one group of them. */
export interface Front {
  strength: Strength;
  /** Name of the group; null for the only one. */
  name: string | null;
  /** By factor upwards. */
  members: number[];
}
