/** Points to frontier, dominators, margins and comparability. Pure: records in, records out. */
export * from "./types";
export * from "./interval";
export * from "./quality";
export * from "./trade";
export * from "./frontier";
export * from "./dominators";
export * from "./groups";
export * from "./exchange";
export * from "./knee";
export * from "./robust";
export * from "./random";
