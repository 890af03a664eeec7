-- CreateTable
CREATE TABLE "Digest" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "captured" TEXT,
    "capturedSource" TEXT,
    "lines" INTEGER NOT NULL,
    "ledger" TEXT NOT NULL,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestPaper" (
    "digestId" INTEGER NOT NULL,
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "given" JSON,

    CONSTRAINT "DigestPaper_pkey" PRIMARY KEY ("digestId","position")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "textKind" TEXT NOT NULL DEFAULT 'abstract',
    "arxivId" TEXT,
    "doi" TEXT,
    "openReviewId" TEXT,
    "authors" INTEGER,
    "authorNames" JSON,
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
    "origins" JSON,
    "firstSeen" TEXT,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperVersion" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,

    CONSTRAINT "PaperVersion_pkey" PRIMARY KEY ("paperId","position")
);

-- CreateTable
CREATE TABLE "Link" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("paperId","position")
);

-- CreateTable
CREATE TABLE "Claim" (
    "paperId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" TEXT NOT NULL,
    "valueKind" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "bound" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "scoreSense" TEXT,
    "memoryKind" TEXT,
    "factorLow" DOUBLE PRECISION,
    "factorHigh" DOUBLE PRECISION,
    "measure" TEXT,
    "benchmark" TEXT,
    "model" TEXT,
    "baseline" TEXT,
    "hardware" TEXT,
    "phase" TEXT,
    "spans" JSON,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "numbers" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "agreement" JSON,
    "probability" DOUBLE PRECISION,
    "sure" BOOLEAN NOT NULL,
    "corrected" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("paperId","position")
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

    CONSTRAINT "Tradeoff_pkey" PRIMARY KEY ("paperId","position")
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

    CONSTRAINT "RejectedNumber_pkey" PRIMARY KEY ("paperId","position")
);

-- CreateTable
CREATE TABLE "Label" (
    "paperId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "Label_pkey" PRIMARY KEY ("paperId","kind","rank")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
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
    "anchor" JSON,
    "claim" JSON,
    "labels" JSON,
    "undoes" TEXT,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "State" (
    "id" INTEGER NOT NULL,
    "dataVersion" TEXT NOT NULL,
    "change" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "State_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "Paper_arxivId_idx" ON "Paper"("arxivId");

-- CreateIndex
CREATE INDEX "Paper_doi_idx" ON "Paper"("doi");

-- CreateIndex
CREATE INDEX "Paper_openReviewId_idx" ON "Paper"("openReviewId");

-- CreateIndex
CREATE INDEX "Claim_quantity_factorLow_idx" ON "Claim"("quantity", "factorLow");

-- CreateIndex
CREATE INDEX "Label_kind_name_idx" ON "Label"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_uid_key" ON "Correction"("uid");

-- CreateIndex
CREATE INDEX "Correction_slug_idx" ON "Correction"("slug");

-- CreateIndex
CREATE INDEX "Correction_textHash_idx" ON "Correction"("textHash");

-- AddForeignKey
ALTER TABLE "DigestPaper" ADD CONSTRAINT "DigestPaper_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "Digest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestPaper" ADD CONSTRAINT "DigestPaper_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperVersion" ADD CONSTRAINT "PaperVersion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tradeoff" ADD CONSTRAINT "Tradeoff_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tradeoff" ADD CONSTRAINT "Tradeoff_paperId_efficiency_fkey" FOREIGN KEY ("paperId", "efficiency") REFERENCES "Claim"("paperId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tradeoff" ADD CONSTRAINT "Tradeoff_paperId_quality_fkey" FOREIGN KEY ("paperId", "quality") REFERENCES "Claim"("paperId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RejectedNumber" ADD CONSTRAINT "RejectedNumber_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Label" ADD CONSTRAINT "Label_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one row of "State".
INSERT INTO "State" ("id", "dataVersion") VALUES (1, 'empty');
