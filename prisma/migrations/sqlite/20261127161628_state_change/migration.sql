-- AlterTable
ALTER TABLE "State" ADD COLUMN "change" TEXT NOT NULL DEFAULT '';
