/** Points to frontier, dominators, margins and comparability. Pure: records in, records out. */

export * from "./certain";
export * from "./dominators";
export * from "./exchange";
export * from "./frontier";
export * from "./groups";
export * from "./interval";
export * from "./knee";
export * from "./quality";
export * from "./random";
export * from "./robust";
export * from "./trade";
export * from "./types";
