import type { Strength } from "@/lib/pareto";
import type { Standing } from "./columns";
import { KINDS_ON } from "./kinds";
import type { Axis } from "./types";

/** Where a point stands: on the measured plane, in the lane of better or of kept in words, or on a rug. */
export type Place = "plane" | "better" | "lane" | "unstated" | "other-unit";

/** Whether a point's quality is said in words. */
export const inWords = (place: Place | undefined): boolean => place === "better" || place === "lane";

/** Whether a point stands on the plane or in a lane: a mark, no tick. */
export const isMark = (place: Place | undefined): boolean => place === "plane" || inWords(place);

/** Where a point stands that says this about quality, on a chart of this axis. */
export function placeOf(standing: Standing, axis: Axis): Place {
  if (standing === "better") return "better";
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
