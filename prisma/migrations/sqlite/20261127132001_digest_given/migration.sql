-- AlterTable
ALTER TABLE "DigestPaper" ADD COLUMN "given" JSONB;
