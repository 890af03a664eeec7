-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "firstSeen" TEXT;
