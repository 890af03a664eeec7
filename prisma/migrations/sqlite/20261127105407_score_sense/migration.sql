-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "scoreSense" TEXT;
