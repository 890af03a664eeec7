/** The one notation for numbers and names, used by pages, charts, exports and titles alike. Pure. */
export * from "./claim";
export * from "./labels";
export * from "./latex";
export * from "./number";
export * from "./score";
export * from "./segments";
export * from "./theme";
export * from "./types";
export * from "./words";
