/** What the query room answers with: plain JSON, the same for pages, API and exports. */
export type * from "./claim";
export type * from "./compare";
export type * from "./explore";
export type * from "./label";
export type * from "./paper";
export type * from "./row";
export type * from "./stats";
export type * from "./suggestion";
