-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "spans" JSONB;
