import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { daily, type Fake, fake, type Handler, idOf, item, search, sendJson } from "./server";

let folder: string;
let server: Fake;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-fetch-"));
});
afterEach(async () => {
  await server?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function serve(then: Handler, first: readonly Handler[] = []): Promise<void> {
  await server?.close();
  server = await fake((n, ...rest) => (first[n] ?? then)(...rest));
}

/** Runs `npm run fetch -- …` against the service on this machine, without npm around it. */
function start(args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, ["scripts/run.mjs", "fetch", "--out", path.join(folder, "out"), ...args], {
    env: {
      ...process.env,
      ...{ HF_BASE: server.base, ARXIV_BASE: server.base, FETCH_PAUSE: "0", FETCH_TIMEOUT: "30" },
      ...{ FETCH_CACHE: path.join(folder, "cache"), DATABASE_FILE: path.join(folder, "atlas.db") },
      ...env,
    },
  });
}

async function run(args: string[], env?: Record<string, string>) {
  const child = start(args, env);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, stdout, stderr };
}

function stored(): number {
  const db = new Database(path.join(folder, "atlas.db"));
  const [count] = db.prepare('SELECT count(*) FROM "Paper"').raw().get() as [number];
  db.close();
  return count;
}

const files = () => fs.readdirSync(path.join(folder, "out")).sort();
const gone: Handler = (_, response) => response.writeHead(404).end("gone");

describe("npm run fetch", () => {
  it("writes what it fetched, reads it, and the second time asks for nothing and changes nothing", async () => {
    await serve(daily(120));
    const first = await run(["--hf", "2026-W48", "--json"], { FETCH_CONTACT: "mailto:me@atlas.example" });
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ papers: 120, new: 120, failed: [] });
    expect(first.stderr).toContain("hf-2026-W48: 120 papers from Hugging Face, pages: 3 asked for");
    expect(files()).toEqual(["hf-2026-W48.json"]);
    expect(server.asked[0]?.agent).toMatch(/^tradeoff-atlas\/[\d.]+ \(mailto:me@atlas\.example\)$/);
    const again = await run(["--hf", "2026-W48", "--json"]);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 120 });
    expect(server.asked).toHaveLength(3);
  });

  it("fetches several wishes of both services into one database, a paper once", async () => {
    await serve((request, response) =>
      (request.url?.startsWith("/api/query") ? search(40) : daily(30))(request, response),
    );
    const ids = path.join(folder, "ids.txt");
    fs.writeFileSync(ids, `${idOf(38)}\n${idOf(39)}\n`);
    const found = await run([
      "--hf",
      "2026-11-27",
      "--arxiv",
      "cat:cs.LG AND abs:quantization",
      "--arxiv-ids",
      ids,
    ]);
    expect(found.status).toBe(0);
    expect(stored()).toBe(40);
    expect(files()).toHaveLength(3);
  });

  it("keeps and reads what came where the service fails, says so, and goes on from there", async () => {
    await serve(daily(150), [daily(150), gone]);
    const broken = await run(["--hf", "2026-W48"]);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain(
      "gave no more: it answered 404: gone. What came is kept; the same command goes on",
    );
    expect(files()).toEqual(["hf-2026-W48.partial.json"]);
    expect(stored()).toBe(100);
    const whole = await run(["--hf", "2026-W48"]);
    expect(whole.status).toBe(0);
    expect(files()).toEqual(["hf-2026-W48.json"]);
    expect(stored()).toBe(150);
    expect(server.asked.map((a) => a.path.slice(-1))).toEqual(["0", "1", "1", "2"]);
  });

  it("loses nothing where it is killed", async () => {
    const child = await new Promise<ReturnType<typeof start>>((resolve) => {
      let started: ReturnType<typeof start>;
      const kill: Handler = () => {
        started.kill("SIGKILL");
        started.once("close", () => resolve(started));
      };
      void serve(daily(150), [daily(150), kill]).then(() => {
        started = start(["--hf", "2026-W48"]);
      });
    });
    expect(child.signalCode).toBe("SIGKILL");
    expect(fs.existsSync(path.join(folder, "out"))).toBe(false);
    const whole = await run(["--hf", "2026-W48", "--only-write"]);
    expect(whole.status).toBe(0);
    expect(whole.stderr).toContain("2 asked for, 1 held from before");
    expect(JSON.parse(fs.readFileSync(whole.stdout.trim(), "utf8"))).toHaveLength(150);
  });

  it("only writes where that is asked for, and names the files alone", async () => {
    await serve(daily(2));
    const { status, stdout } = await run(["--hf", "2026-W48", "--only-write"]);
    expect([status, stdout]).toEqual([0, `${path.join(folder, "out", "hf-2026-W48.json")}\n`]);
    expect(fs.existsSync(path.join(folder, "atlas.db"))).toBe(false);
  });

  it("finds nothing on a day without papers, which is no failure", async () => {
    await serve(daily(0));
    const { status, stderr } = await run(["--hf", "2026-11-28"]);
    expect(status).toBe(0);
    expect(stderr).toContain("hf-2026-11-28: 0 papers");
    expect(fs.existsSync(path.join(folder, "out"))).toBe(false);
  });

  it("says which ids arXiv does not have, and reads the others", async () => {
    await serve(search(1));
    const ids = path.join(folder, "ids.txt");
    fs.writeFileSync(ids, `${idOf(0)}\n${idOf(7)}\n`);
    const { status, stderr } = await run(["--arxiv-ids", ids]);
    expect(status).toBe(1);
    expect(stderr).toContain(`arXiv has no ${idOf(7)}`);
    expect(stored()).toBe(1);
  });

  it("takes no line break or other trick of a title for anything but text", async () => {
    const odd = item(0);
    odd.paper.title = "Shared\n  State </entry> \u202e </script>";
    await serve(daily(0), [(_, response) => sendJson(response, [odd])]);
    expect((await run(["--hf", "2026-W48"])).status).toBe(0);
    expect(stored()).toBe(1);
  });

  it("says that it cannot write", async () => {
    await serve(daily(2));
    fs.writeFileSync(path.join(folder, "out"), "a file where the folder should be");
    const { status, stderr } = await run(["--hf", "2026-W48"]);
    expect(status).toBe(1);
    expect(stderr).toContain("Cannot keep what was fetched");
  });

  it.each([
    [[], /Expected --hf, --arxiv or --arxiv-ids/],
    [["--hf", "2026-W60"], /--hf "2026-W60": expected a week/],
    [["--arxiv", " "], /--arxiv expects a query/],
    [["--arxiv-ids", "no-such-file"], /no-such-file/],
    [["--arxiv-ids", "package.json"], /package\.json:1: expected an arXiv id/],
    [["--hf", "2026-W48", "--max", "many"], /--max "many"/],
    [["--hf"], /argument missing/],
    [["--everything"], /Unknown option/],
  ])("%j is wrong usage, and asks nobody", async (args, says) => {
    await serve(daily(2));
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(server.asked).toEqual([]);
  });

  it.each([
    [{ HF_BASE: "huggingface.co" }, /HF_BASE is "huggingface\.co": expected an address/],
    [{ FETCH_PAUSE: "soon" }, /FETCH_PAUSE is "soon": expected seconds/],
  ])("%j is no setting", async (env, says) => {
    await serve(daily(2));
    const { status, stderr } = await run(["--hf", "2026-W48"], env as Record<string, string>);
    expect([status, server.asked]).toEqual([2, []]);
    expect(stderr).toMatch(says);
  });
});
