import path from "node:path";

/** The database file: `DATABASE_FILE`, or prisma/atlas.db below the working folder. */
export const databaseFile = (): string => process.env.DATABASE_FILE || path.join("prisma", "atlas.db");
