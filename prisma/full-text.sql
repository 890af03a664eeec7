-- Full-text search over titles, abstracts and names of authors, kept in step by triggers; the text itself stays in "Paper".
-- Run after every migration: Prisma does not know these, and a table it makes anew loses its triggers.
DROP TRIGGER IF EXISTS "Paper_fts_insert";
DROP TRIGGER IF EXISTS "Paper_fts_delete";
DROP TRIGGER IF EXISTS "Paper_fts_update";
DROP TABLE IF EXISTS "Paper_fts";

CREATE VIRTUAL TABLE "Paper_fts" USING fts5(
    title,
    abstract,
    "authorNames",
    content = 'Paper',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE TRIGGER "Paper_fts_insert" AFTER INSERT ON "Paper" BEGIN
    INSERT INTO "Paper_fts" (rowid, title, abstract, "authorNames")
    VALUES (new."id", new."title", new."abstract", new."authorNames");
END;

CREATE TRIGGER "Paper_fts_delete" AFTER DELETE ON "Paper" BEGIN
    INSERT INTO "Paper_fts" ("Paper_fts", rowid, title, abstract, "authorNames")
    VALUES ('delete', old."id", old."title", old."abstract", old."authorNames");
END;

CREATE TRIGGER "Paper_fts_update" AFTER UPDATE OF "title", "abstract", "authorNames" ON "Paper" BEGIN
    INSERT INTO "Paper_fts" ("Paper_fts", rowid, title, abstract, "authorNames")
    VALUES ('delete', old."id", old."title", old."abstract", old."authorNames");
    INSERT INTO "Paper_fts" (rowid, title, abstract, "authorNames")
    VALUES (new."id", new."title", new."abstract", new."authorNames");
END;

INSERT INTO "Paper_fts" ("Paper_fts") VALUES ('rebuild');
