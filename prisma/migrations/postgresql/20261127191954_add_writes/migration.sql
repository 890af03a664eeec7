-- CreateTable
CREATE TABLE "Write" (
    "id" SERIAL NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "papers" JSON,

    CONSTRAINT "Write_pkey" PRIMARY KEY ("id")
);
