/** The one notation for numbers and names, used by pages, charts, exports and titles alike. Pure. */
export * from "./claim";
export * from "./number";
export * from "./types";
export * from "./words";
export * from "./theme";
