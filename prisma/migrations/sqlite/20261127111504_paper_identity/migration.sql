-- CreateTable
CREATE TABLE "PaperVersion" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,

    PRIMARY KEY ("paperId", "position"),
    CONSTRAINT "PaperVersion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Paper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "textKind" TEXT NOT NULL DEFAULT 'abstract',
    "arxivId" TEXT,
    "doi" TEXT,
    "openReviewId" TEXT,
    "authors" INTEGER,
    "authorNames" JSONB,
    "organisationHandle" TEXT,
    "organisationName" TEXT,
    "date" TEXT,
    "year" INTEGER,
    "yearSource" TEXT,
    "comments" INTEGER,
    "extractorVersion" TEXT NOT NULL,
    "labellerVersion" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "readingHash" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "origins" JSONB
);
INSERT INTO "new_Paper" ("abstract", "asOf", "authors", "comments", "date", "extractorVersion", "id", "labellerVersion", "organisationHandle", "organisationName", "readingHash", "slug", "sourceHash", "textHash", "title", "year", "yearSource") SELECT "abstract", "asOf", "authors", "comments", "date", "extractorVersion", "id", "labellerVersion", "organisationHandle", "organisationName", "readingHash", "slug", "sourceHash", "textHash", "title", "year", "yearSource" FROM "Paper";
DROP TABLE "Paper";
ALTER TABLE "new_Paper" RENAME TO "Paper";
CREATE UNIQUE INDEX "Paper_slug_key" ON "Paper"("slug");
CREATE UNIQUE INDEX "Paper_textHash_key" ON "Paper"("textHash");
CREATE INDEX "Paper_year_idx" ON "Paper"("year");
CREATE INDEX "Paper_arxivId_idx" ON "Paper"("arxivId");
CREATE INDEX "Paper_doi_idx" ON "Paper"("doi");
CREATE INDEX "Paper_openReviewId_idx" ON "Paper"("openReviewId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- The digest a paper's facts come from is named by its id, where it was by its hash.
UPDATE "Paper" SET "asOf" =
    CASE WHEN substr("asOf", 1, 10) = '0000-00-00' THEN '' ELSE substr("asOf", 1, 10) END
    || ' ' || coalesce((SELECT "id" FROM "Digest" WHERE "hash" = substr("Paper"."asOf", 12)), 0);
