import type { Query } from "./query";

/** The query over the database of this process. */
export declare function getQuery(): Query;
