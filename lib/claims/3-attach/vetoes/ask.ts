import { item } from "../look";
import type { View } from "../types";

/** The items a veto rests on: the number alone where no others are named. */
export const one = (i: number, from = i, to = i): { from: number; to: number } => ({ from, to });

/** Whether a number has no unit of change. */
export const bare = (view: View, i: number): boolean => item(view, i)?.mention?.unit === "none";
