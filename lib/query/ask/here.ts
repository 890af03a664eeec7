import { getQuery } from "../database";
import { roomOver } from "./room";

/** The query room in this very thread. */
export const here = roomOver(getQuery);
