-- Run after every migration: Prisma does not know these.
-- Texts sort and compare by their bytes, as in SQLite, whatever the database's own order is.
DO $$
DECLARE part record;
BEGIN
    FOR part IN
        SELECT c.table_name, c.column_name FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
            AND c.table_name <> '_prisma_migrations' AND c.collation_name IS DISTINCT FROM 'C'
    LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE text COLLATE "C"', part.table_name, part.column_name);
    END LOOP;
END $$;

-- Words come in prepared by lib/text, as vectors that no parser reads. Filled again by lib/store/search.ts.
DROP TABLE IF EXISTS "Paper_fts";
DROP TABLE IF EXISTS "Paper_words";

CREATE TABLE "Paper_fts" (
    "id" INTEGER PRIMARY KEY REFERENCES "Paper" ("id") ON DELETE CASCADE,
    "words" TSVECTOR NOT NULL,
    "title" TSVECTOR NOT NULL,
    "often" TSVECTOR NOT NULL
);
CREATE INDEX "Paper_fts_words" ON "Paper_fts" USING gin ("words");
CREATE INDEX "Paper_fts_title" ON "Paper_fts" USING gin ("title");
CREATE INDEX "Paper_fts_often" ON "Paper_fts" USING gin ("often");

-- The words of all papers with the number of papers that hold each, kept in step a statement at a time.
CREATE TABLE "Paper_words" ("term" TEXT COLLATE "C" PRIMARY KEY, "papers" INTEGER NOT NULL);

CREATE OR REPLACE FUNCTION "Paper_words_add"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "Paper_words" ("term", "papers")
    SELECT word, count(*) FROM added, unnest(tsvector_to_array(added."words")) AS word GROUP BY word
    ON CONFLICT ("term") DO UPDATE SET "papers" = "Paper_words"."papers" + excluded."papers";
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "Paper_words_take"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Paper_words" SET "papers" = "Paper_words"."papers" - gone."papers"
    FROM (
        SELECT word, count(*) AS "papers" FROM taken, unnest(tsvector_to_array(taken."words")) AS word GROUP BY word
    ) AS gone
    WHERE "term" = gone.word;
    RETURN NULL;
END $$;

CREATE TRIGGER "Paper_words_insert" AFTER INSERT ON "Paper_fts" REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION "Paper_words_add"();
CREATE TRIGGER "Paper_words_delete" AFTER DELETE ON "Paper_fts" REFERENCING OLD TABLE AS taken
    FOR EACH STATEMENT EXECUTE FUNCTION "Paper_words_take"();
CREATE TRIGGER "Paper_words_update_add" AFTER UPDATE ON "Paper_fts" REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION "Paper_words_add"();
CREATE TRIGGER "Paper_words_update_take" AFTER UPDATE ON "Paper_fts" REFERENCING OLD TABLE AS taken
    FOR EACH STATEMENT EXECUTE FUNCTION "Paper_words_take"();
