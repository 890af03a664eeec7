-- Run after every migration: Prisma does not know these, and a table it makes anew loses its triggers. Words come in
-- prepared by lib/text, parted by spaces: the index takes them as they are. Filled again by lib/store/search.ts.
DROP TRIGGER IF EXISTS "Paper_fts_insert";
DROP TRIGGER IF EXISTS "Paper_fts_delete";
DROP TRIGGER IF EXISTS "Paper_fts_update";
DROP TABLE IF EXISTS "Paper_fts";

CREATE VIRTUAL TABLE "Paper_fts" USING fts5(
    title,
    abstract,
    authors,
    often,
    content = '',
    contentless_delete = 1,
    tokenize = 'ascii',
    prefix = '2 3'
);

CREATE TRIGGER "Paper_fts_delete" AFTER DELETE ON "Paper" BEGIN
    DELETE FROM "Paper_fts" WHERE rowid = old."id";
END;
