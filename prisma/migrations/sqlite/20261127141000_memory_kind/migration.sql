-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "memoryKind" TEXT;
