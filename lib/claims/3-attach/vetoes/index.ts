import type { Veto } from "../types";
import { AMOUNTS } from "./amounts";
import { gap } from "./gap";
import { REFERENCES } from "./references";
import { routed } from "./routed";
import { regime, sparsity } from "./settings";
import { STATISTICS } from "./statistics";

/** Reasons that hold before any rule is tried: what the number itself or its unit says. The first that holds is told. */
export const VETOES: readonly Veto[] = [
  regime,
  ...AMOUNTS,
  ...REFERENCES,
  ...STATISTICS,
  gap,
  routed,
  sparsity,
];
