-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "corrected" TEXT;

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "who" TEXT,
    "reason" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "arxivId" TEXT,
    "doi" TEXT,
    "openReviewId" TEXT,
    "textHash" TEXT NOT NULL,
    "anchor" JSONB,
    "claim" JSONB,
    "labels" JSONB,
    "undoes" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Correction_uid_key" ON "Correction"("uid");

-- CreateIndex
CREATE INDEX "Correction_slug_idx" ON "Correction"("slug");

-- CreateIndex
CREATE INDEX "Correction_textHash_idx" ON "Correction"("textHash");
