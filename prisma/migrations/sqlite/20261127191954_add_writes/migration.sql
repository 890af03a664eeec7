-- CreateTable
CREATE TABLE "Write" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "papers" JSONB
);
