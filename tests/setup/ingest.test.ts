import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { FILLER, page } from "../sources/page";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-ingest-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const BUNDLED = "data/digests/hf-daily-papers-2025-11-28.txt";
const database = path.join(folder, "atlas.db");

function write(name: string, text: string | Buffer): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
}

/** Runs `npm run ingest -- …` without npm around it. */
function ingest(args: string[], input = "") {
  const env = { ...process.env, DATABASE_FILE: database };
  const all = ["scripts/run.mjs", "ingest", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { input, env, encoding: "utf8" });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

const abstract = FILLER.repeat(2).trim();
const small = page([
  { title: "Shared State for Long Inputs", abstract, footer: ["• 4 authors", "·", "May 16, 2024"] },
]);

describe("npm run ingest", () => {
  it("rehearses without leaving a database", () => {
    const run = ingest([BUNDLED, "--dry-run", "--json"]);
    expect(run.status).toBe(0);
    expect(run.json()).toMatchObject({ dryRun: true, papers: 106, new: 106 });
    expect(fs.existsSync(database)).toBe(false);
  });

  it("rehearses on a copy: a database that would have to be brought up to date stays as it is", () => {
    const empty = write("empty.db", "");
    const run = ingest([BUNDLED, "--dry-run", "--json", "--db", empty]);
    expect(run.json()).toMatchObject({ database: empty, papers: 106, new: 106 });
    expect(fs.statSync(empty).size).toBe(0);
    const none = ingest([BUNDLED, "--dry-run", "--db", write("not.db", "this is no database ".repeat(100))]);
    expect(none.status).toBe(1);
    expect(none.stderr).toContain("not.db");
    const newer = write("newer.db", "");
    const db = new Database(newer);
    db.exec(
      "CREATE TABLE _prisma_migrations (migration_name, checksum, finished_at, rolled_back_at); INSERT INTO _prisma_migrations VALUES ('20990101000000_later', '', 1, NULL)",
    );
    db.close();
    expect(ingest([BUNDLED, "--dry-run", "--db", newer]).stderr).toContain(`${newer} has the migration 2099`);
  });

  it("reads the bundled digest, and says the second time that nothing changed", () => {
    const first = ingest([BUNDLED, "--json"]);
    // On a slow machine it says how far it is; nothing else has been said there.
    for (const line of first.stderr.split("\n").filter(Boolean)) expect(line).toMatch(/: \d+ of 106 papers$/);
    expect(first.status).toBe(0);
    expect(first.json()).toMatchObject({
      papers: 106,
      withFooter: 99,
      unaccounted: 0,
      skipped: 0,
      new: 106,
      failed: [],
    });
    const bytes = fs.readFileSync(database);
    const second = ingest([BUNDLED, "--json"]);
    expect(second.json()).toMatchObject({ papers: 106, new: 0, changed: 0, unchanged: 106 });
    expect(second.json().claims).toEqual(first.json().claims);
    expect(Object.keys(first.json().claims).length).toBeGreaterThan(5);
    expect(fs.readFileSync(database).equals(bytes)).toBe(true);
  });

  it("reads a folder and standard input into the database that --db names", () => {
    const other = path.join(folder, "other.db");
    write("digests/b.txt", small);
    write("digests/notes.md", "not looked at");
    const run = ingest([path.join(folder, "digests"), "--db", other, "--captured", "2026-01-01", "--json"]);
    expect(run.json()).toMatchObject({ database: other, papers: 1, new: 1 });
    expect(run.json().digests[0]).toMatchObject({ captured: "2026-01-01", capturedSource: "option" });
    const again = ingest(["-", "--db", other], small);
    expect(again.stdout).toContain(
      "standard input: 1 paper (hf-daily-papers), 1 with authors or organisation",
    );
    expect(again.stdout).toContain("0 new");
  });

  it("names file, line and expectation of bad input, reads the rest, and exits with 1", () => {
    const good = write("good.txt", small);
    const bad = write("bad.txt", "\nDear all,\n\nsee you on Monday.\n");
    const bytes = write("bytes.txt", Buffer.from("%PDF-1.7\n\0\0"));
    const none = path.join(folder, "none.txt");
    const run = ingest([bad, good, bytes, none, "--db", path.join(folder, "third.db"), "--json"]);
    expect(run.status).toBe(1);
    expect(run.json()).toMatchObject({
      papers: 1,
      new: 1,
      failed: [
        { file: bad, line: 2 },
        { file: bytes, line: null },
        { file: none, line: null },
      ],
    });
    expect(run.stderr).toContain(`${bad}:2: expected one of these: Hugging Face papers page`);
    expect(run.stderr).toContain(`${bytes}: expected a text; found a PDF file`);
    expect(run.stderr).toContain(`${none}: no such file`);
  });

  it("reads texts of other encodings, gzip files and folders whole", () => {
    const held = path.join(folder, "held");
    fs.mkdirSync(path.join(held, "inner"), { recursive: true });
    fs.writeFileSync(path.join(held, "a.txt"), Buffer.from(`\uFEFF${small}`, "utf16le"));
    fs.writeFileSync(path.join(held, "b.txt.gz"), zlib.gzipSync(small));
    const record = {
      title: "A Café of Caches",
      abstract: "We show that one cache can be shared by many requests at once.",
    };
    fs.writeFileSync(path.join(held, "inner/c.json"), Buffer.from(JSON.stringify([record]), "latin1"));
    const run = ingest([held, "--dry-run", "--json"]);
    expect(run.status).toBe(0);
    const { digests } = run.json();
    expect(digests.map((d: { papers: number; format: string }) => [d.format, d.papers])).toEqual([
      ["hf-daily-papers", 1],
      ["hf-daily-papers", 1],
      ["json", 1],
    ]);
    expect(digests[2].warnings).toEqual(["no UTF-8: read as Latin-1 (Windows-1252)"]);
  });

  it.skipIf(process.platform === "win32")("follows links in a folder, and waits for no pipe", () => {
    const [held, other] = [path.join(folder, "linked"), path.join(folder, "elsewhere")];
    for (const f of [held, other]) fs.mkdirSync(f);
    fs.writeFileSync(path.join(other, "a.txt"), small);
    fs.symlinkSync(other, path.join(held, "folder"));
    fs.symlinkSync(held, path.join(other, "round"));
    fs.symlinkSync(path.join(folder, "nowhere"), path.join(held, "broken"));
    spawnSync("mkfifo", [path.join(held, "pipe")]);
    const run = ingest([held, "--dry-run", "--json"]);
    expect(run.json()).toMatchObject({
      papers: 1,
      failed: [
        { file: path.join(held, "broken"), error: "no such file" },
        { file: path.join(held, "pipe"), error: expect.stringContaining("no regular file") },
      ],
    });
    expect(run.status).toBe(1);
  });

  it("says which parts of a long file have no paper, and fails only where none has", () => {
    const line = (fields: object) => `${JSON.stringify(fields)}\n`;
    const without = Array.from({ length: 110 }, (_, i) =>
      line({ title: `Shared State, Part ${i}`, abstract: "", body: "Words of a whole paper. ".repeat(2000) }),
    ).join("");
    const some = write("some.jsonl", without + line({ title: "Shared State for Long Inputs", abstract }));
    const run = ingest([some, "--dry-run", "--json"]);
    expect(run.status).toBe(0);
    expect(run.json()).toMatchObject({ papers: 1, failed: [] });
    expect(run.json().empty.length).toBeGreaterThan(5);
    expect(run.stderr).toMatch(/some \(from line \d+\)\.jsonl: no paper in this part: .*no abstract/);
    const none = ingest([write("none.jsonl", without), write("small.txt", small), "--dry-run", "--json"]);
    expect(none.status).toBe(1);
    expect(none.json()).toMatchObject({ papers: 1, empty: [] });
    expect(none.json().failed.length).toBeGreaterThan(5);
  });

  it("takes columns by the names it is given", () => {
    const table = write(
      "t.csv",
      "Paper,Says\nA Title of Something,We show that one cache can be shared by many requests.\n",
    );
    expect(ingest([table, "--dry-run"]).status).toBe(1);
    expect(ingest([table, "--dry-run", "--map", "title=Paper", "--map", "abstract=Says"]).status).toBe(0);
    expect(ingest([table, "--map", "colour=Paper"]).status).toBe(2);
  });

  it("reports the lines it skipped", () => {
    const cut = write("cut.txt", small.replace("new\n", "A notice nobody knows\n"));
    const run = ingest([cut, "--dry-run"]);
    expect(run.stdout).toContain("skipped line 1: a line above the first paper");
    expect(run.stdout).toContain("Dry run: nothing was kept.");
  });

  it("keeps the whole papers of a digest that is cut off, and reports the rest", () => {
    const whole = fs.readFileSync(BUNDLED, "utf8");
    const cut = write("half.txt", whole.slice(0, Math.floor(whole.length / 2)));
    const run = ingest([cut, "--db", path.join(folder, "half.db"), "--json"]);
    expect([run.status, run.json().unaccounted]).toEqual([0, 0]);
    expect(run.json().papers).toBeGreaterThan(40);
    expect(run.json().digests[0].skipped).toMatchObject([{ reason: expect.stringMatching(/cut off|ends/) }]);
    // The whole digest then: what is there already is the same papers.
    const rest = ingest([BUNDLED, "--db", path.join(folder, "half.db"), "--json"]).json();
    expect([rest.papers, rest.changed, rest.new + rest.unchanged]).toEqual([106, 0, 106]);
    expect(rest.unchanged).toBe(run.json().papers);
  });

  it("says that a folder is no database, and exits with 1", () => {
    const run = ingest([BUNDLED, "--db", folder]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(
      `${folder} can be no database: it is no regular file but a folder or a device, or lies below a file. Name a file.\n`,
    );
  });

  it("says that a database is none, and exits with 1", () => {
    const notes = write("notes.db", "these are notes and no database at all\n".repeat(40));
    const run = ingest([BUNDLED, "--db", notes]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("is not a SQLite database");
    expect(run.stderr).not.toContain("    at ");
  });

  it.each([
    [[]],
    [["--nonsense", BUNDLED]],
    [[BUNDLED, "--captured", "soon"]],
    [[BUNDLED, "--captured", "2025-02-30"]],
    [[BUNDLED, "--db", ""]],
    [["--dry-run", "--reread"]],
  ])("exits with 2 on wrong usage: %j", (args) => {
    const run = ingest(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("npm run ingest -- FILE");
    expect(run.stdout).toBe("");
  });
});
