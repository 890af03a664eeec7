-- CreateTable
CREATE TABLE "Digest" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "captured" TEXT,
    "capturedSource" TEXT,
    "lines" INTEGER NOT NULL,
    "ledger" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DigestPaper" (
    "digestId" INTEGER NOT NULL,
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    PRIMARY KEY ("digestId", "position"),
    CONSTRAINT "DigestPaper_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "Digest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DigestPaper_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "authors" INTEGER,
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
    "asOf" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Link" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("paperId", "position"),
    CONSTRAINT "Link_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" TEXT NOT NULL,
    "valueKind" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "high" REAL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "bound" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "factorLow" REAL,
    "factorHigh" REAL,
    "measure" TEXT,
    "benchmark" TEXT,
    "model" TEXT,
    "baseline" TEXT,
    "hardware" TEXT,
    "phase" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "numbers" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "sure" BOOLEAN NOT NULL,

    PRIMARY KEY ("paperId", "position"),
    CONSTRAINT "Claim_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tradeoff" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "efficiency" INTEGER NOT NULL,
    "quality" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "joinedStart" INTEGER,
    "joinedEnd" INTEGER,

    PRIMARY KEY ("paperId", "position"),
    CONSTRAINT "Tradeoff_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tradeoff_paperId_efficiency_fkey" FOREIGN KEY ("paperId", "efficiency") REFERENCES "Claim" ("paperId", "position") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tradeoff_paperId_quality_fkey" FOREIGN KEY ("paperId", "quality") REFERENCES "Claim" ("paperId", "position") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RejectedNumber" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "contextStart" INTEGER,
    "contextEnd" INTEGER,

    PRIMARY KEY ("paperId", "position"),
    CONSTRAINT "RejectedNumber_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Label" (
    "paperId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "evidence" TEXT NOT NULL,

    PRIMARY KEY ("paperId", "kind", "rank"),
    CONSTRAINT "Label_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "State" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dataVersion" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Digest_hash_key" ON "Digest"("hash");

-- CreateIndex
CREATE INDEX "DigestPaper_paperId_idx" ON "DigestPaper"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_slug_key" ON "Paper"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_textHash_key" ON "Paper"("textHash");

-- CreateIndex
CREATE INDEX "Paper_year_idx" ON "Paper"("year");

-- CreateIndex
CREATE INDEX "Claim_quantity_factorLow_idx" ON "Claim"("quantity", "factorLow");

-- CreateIndex
CREATE INDEX "Label_kind_name_idx" ON "Label"("kind", "name");


-- Full-text search over titles and abstracts, kept in step by triggers; the text itself stays in "Paper".
CREATE VIRTUAL TABLE "Paper_fts" USING fts5(
    title,
    abstract,
    content = 'Paper',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE TRIGGER "Paper_fts_insert" AFTER INSERT ON "Paper" BEGIN
    INSERT INTO "Paper_fts" (rowid, title, abstract) VALUES (new."id", new."title", new."abstract");
END;

CREATE TRIGGER "Paper_fts_delete" AFTER DELETE ON "Paper" BEGIN
    INSERT INTO "Paper_fts" ("Paper_fts", rowid, title, abstract)
    VALUES ('delete', old."id", old."title", old."abstract");
END;

CREATE TRIGGER "Paper_fts_update" AFTER UPDATE OF "title", "abstract" ON "Paper" BEGIN
    INSERT INTO "Paper_fts" ("Paper_fts", rowid, title, abstract)
    VALUES ('delete', old."id", old."title", old."abstract");
    INSERT INTO "Paper_fts" (rowid, title, abstract) VALUES (new."id", new."title", new."abstract");
END;

-- The one row of "State".
INSERT INTO "State" ("id", "dataVersion") VALUES (1, 'empty');
