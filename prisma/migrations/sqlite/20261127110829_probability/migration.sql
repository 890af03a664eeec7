-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "probability" REAL;
