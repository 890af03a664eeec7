-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "agreement" JSONB;
