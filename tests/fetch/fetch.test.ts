import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  Asker,
  arxiv,
  arxivPapers,
  arxivSearch,
  Cache,
  dailyPapers,
  fetchAll,
  huggingFace,
  periodOf,
  readIds,
  type Wish,
} from "@/lib/fetch";
import { retryAfter } from "@/lib/fetch/ask";
import { readSource } from "@/lib/sources";
import {
  daily,
  entry,
  type Fake,
  fake,
  feed,
  type Handler,
  idOf,
  item,
  LASTING,
  PASSING,
  search,
  sendJson,
  sendXml,
} from "./server";

let folder: string;
let server: Fake | undefined;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-fetch-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Starts the service; the first requests are answered by `first`, one each, all others by `then`. */
async function serve(then: Handler, first: readonly Handler[] = []): Promise<string> {
  await server?.close();
  server = await fake((n, ...rest) => (first[n] ?? then)(...rest));
  return server.base;
}
const paths = () => server?.asked.map((a) => a.path) ?? [];

const waits: string[] = [];
const get = (wish: Wish, anew = false, timeout = 20_000) =>
  fetchAll(
    wish,
    new Asker({ agent: "atlas-test/1", timeout, onWait: (w) => waits.push(w) }),
    new Cache(folder, anew),
  );
const week = (base: string, pause = 0) => dailyPapers(huggingFace(base, pause), "2026-W48");
const query = (base: string, most = 300) =>
  arxivSearch(arxiv(base, 0), "cat:cs.LG AND abs:quantization", most);

/** The ids of the papers that our readers find in the file. */
const readBack = (wish: Wish, papers: readonly string[]) =>
  readSource(wish.write(papers), { name: `${wish.name}.${wish.ending}` }).papers;

describe("what is asked", () => {
  it("of Hugging Face is a page after another, one at a time, with a pause and a name, until one brings nothing new", async () => {
    const wish = week(await serve(daily(140)), 60);
    const { papers, broken, asked } = await get(wish);
    expect([papers.length, broken, asked]).toEqual([140, null, 3]);
    expect(paths()).toEqual([0, 1, 2].map((p) => `/api/daily_papers?week=2026-W48&limit=100&p=${p}`));
    expect(server?.together()).toBe(1);
    expect(new Set(server?.asked.map((a) => a.agent))).toEqual(new Set(["atlas-test/1"]));
    const times = server?.asked.map((a) => a.at) as number[];
    // Never sooner than asked; timers count whole milliseconds.
    for (let i = 1; i < times.length; i++)
      expect((times[i] as number) - (times[i - 1] as number)).toBeGreaterThan(55);
    const read = readBack(wish, papers);
    expect(read.map((p) => p.ids.arxiv)).toEqual(Array.from({ length: 140 }, (_, n) => idOf(n)));
    expect(read[0]).toMatchObject({
      title: "Shared State for Long Inputs, Part 0",
      authorNames: ["Ann Author"],
      date: "2026-11-24",
    });
  });

  it("of arXiv is as much of a query as is wished, the newest first", async () => {
    const wish = query(await serve(search(1000)), 250);
    const { papers } = await get(wish);
    expect(papers).toHaveLength(250);
    const asked = paths().map((p) => Object.fromEntries(new URL(p, "http://x").searchParams));
    expect(asked.map((a) => [a.start, a.max_results])).toEqual([
      ["0", "100"],
      ["100", "100"],
      ["200", "50"],
    ]);
    expect(asked[0]).toMatchObject({
      search_query: "cat:cs.LG AND abs:quantization",
      sortBy: "submittedDate",
      sortOrder: "descending",
    });
    expect(readBack(wish, papers).map((p) => p.ids.arxiv)).toEqual(
      Array.from({ length: 250 }, (_, n) => idOf(n)),
    );
    expect((await get(query(await serve(search(30)), 250))).papers).toHaveLength(30);
  });

  it("of arXiv by ids is each once, and what it does not have is told", async () => {
    const ids = Array.from({ length: 130 }, (_, n) => idOf(n));
    const wish = arxivPapers(arxiv(await serve(search(125)), 0), [...ids, idOf(3)]);
    const { papers, missing } = await get(wish);
    expect(papers).toHaveLength(125);
    expect(missing).toEqual(ids.slice(125));
    expect(paths()).toHaveLength(2);
    expect(readBack(wish, papers)).toHaveLength(125);
  });

  it.each([
    ["2026-W48", "week"],
    ["2026-11", "month"],
    ["2026-11-27", "date"],
    ["2026-W54", null],
    ["2026-W00", null],
    ["2026-13", null],
    ["2026-02-30", null],
    ["W48", null],
    ["", null],
  ])("%j is a %s", (text, kind) => {
    expect(periodOf(text)).toBe(kind);
  });

  it("reads ids however they are written, and names the line that holds none", () => {
    expect(
      readIds("\ufeff2410.17243v2\r\n\n# later\nhttps://arxiv.org/abs/2411.00001\narXiv:cs/0112017\n"),
    ).toEqual({
      ids: ["2410.17243", "2411.00001", "cs/0112017"],
    });
    expect(readIds("2410.17243\nsomething else")).toEqual({ line: 2, found: "something else" });
  });

  it("reads a wish for rest in seconds and as a date", () => {
    const now = Date.parse("2026-11-27T08:00:00Z");
    expect(retryAfter("120", now)).toBe(120_000);
    expect(retryAfter("Fri, 27 Nov 2026 08:00:30 GMT", now)).toBe(30_000);
    expect([retryAfter(null, now), retryAfter("soon", now)]).toEqual([null, null]);
  });
});

const SAMPLES = path.resolve("../shared/formats");

describe.skipIf(!fs.existsSync(SAMPLES))("real answers (skipped where the samples are not at hand)", () => {
  const sample = (name: string) => fs.readFileSync(path.join(SAMPLES, name), "utf8");
  const read = (text: string, name: string) => readSource(text, { name }).papers;

  it.each(["real/hf-daily-papers-api.json", "ASSEMBLED-hf-daily-papers-api.json"])(
    "%s is read as if it had been copied by hand",
    async (name) => {
      const whole = JSON.parse(sample(name));
      const base = await serve(daily(0), [(_, response) => sendJson(response, whole)]);
      const wish = week(base);
      const { papers, broken } = await get(wish);
      expect([papers.length, broken]).toEqual([whole.length, null]);
      const lines = { lines: expect.anything(), links: expect.anything() };
      expect(readBack(wish, papers)).toEqual(read(sample(name), name).map((p) => ({ ...p, ...lines })));
    },
  );

  it("arxiv-atom.xml is read as if it had been copied by hand", async () => {
    const wish = query(await serve((_, response) => sendXml(response, sample("arxiv-atom.xml"))), 10);
    const { papers, broken } = await get(wish);
    expect([papers.length, broken]).toEqual([10, null]);
    const hand = read(sample("arxiv-atom.xml"), "arxiv.xml").map((p) => ({ ...p, lines: expect.anything() }));
    expect(readBack(wish, papers)).toEqual(hand);
  });
});

describe("what passes is asked for again", () => {
  it.each(Object.keys(PASSING))("%s", async (name) => {
    const fault = PASSING[name] as Handler;
    const wish = name.includes("feed")
      ? query(await serve(search(3), [fault]))
      : week(await serve(daily(3), [fault]));
    waits.length = 0;
    const slow = name.includes("not come");
    const { papers, broken } = await get(wish, false, slow ? 500 : undefined);
    expect([papers.length, broken]).toEqual([3, null]);
    if (!slow) expect(waits).toHaveLength(1);
    expect(paths()[1]).toBe(paths()[0]);
  });

  it("an empty page of a query that has more", async () => {
    const empty: Handler = (_, response) => sendXml(response, feed([], 3));
    const { papers } = await get(query(await serve(search(3), [empty])));
    expect(papers).toHaveLength(3);
  });

  it("any of them, in any order, at most five times in a row: all papers come, each once", async () => {
    const quick = Object.entries(PASSING)
      .filter(([name]) => !/second|not come|feed/.test(name))
      .map(([, handler]) => handler);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...quick), { maxLength: 5 }),
        fc.integer({ min: 0, max: 250 }),
        async (faults, all) => {
          const { papers, broken } = await get(week(await serve(daily(all), faults)), true);
          expect([papers.length, broken]).toEqual([all, null]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("but not for ever", async () => {
    const busy: Handler = (_, response) => response.writeHead(503).end();
    const { papers, broken } = await get(week(await serve(busy)));
    expect([papers, broken]).toEqual([[], "it answered 503"]);
    expect(paths()).toHaveLength(6);
  });
});

describe("what stays wrong is told at once, and what came before it is kept", () => {
  it.each(Object.keys(LASTING))("%s", async (name) => {
    const [fault, says] = LASTING[name] as [Handler, RegExp];
    const page = daily(150);
    const base = await serve(fault, [page]);
    const { papers, broken } = await get(week(base));
    expect(papers).toHaveLength(100);
    expect(broken).toMatch(says);
    // Node follows twenty redirects before it gives up.
    expect(paths()).toHaveLength(name.includes("redirect") ? 22 : 2);
  });

  it("an answer of another form is held for a person to look at", async () => {
    const { broken } = await get(week(await serve((_, response) => sendJson(response, { hello: 1 }))));
    const file = /kept in (.*)\)$/.exec(broken ?? "")?.[1] as string;
    expect(fs.readFileSync(file, "utf8")).toBe('{"hello":1}');
  });

  it("an error that arXiv tells in a feed", async () => {
    const told = entry(0)
      .replace(/<id>.*<\/id>/, "<id>http://arxiv.org/api/errors#bad</id>")
      .replace(/<summary>[\s\S]*<\/summary>/, "<summary>incorrect id format</summary>");
    const { broken } = await get(query(await serve((_, response) => sendXml(response, feed([told], 1)))));
    expect(broken).toContain("incorrect id format");
  });

  it("entries without an abstract are left out, the others are not", async () => {
    const some = [item(0), { paper: { id: "1", title: "No abstract" } }, item(1)];
    const { papers, broken } = await get(
      week(await serve(daily(0), [(_, response) => sendJson(response, some)])),
    );
    expect([papers.length, broken]).toEqual([2, null]);
  });

  it("a redirect is followed", async () => {
    const moved: Handler = (request, response) =>
      response.writeHead(307, { Location: `/moved${request.url}` }).end();
    const base = await serve((request, response) =>
      (request.url?.startsWith("/moved") ? daily(5) : moved)(request, response),
    );
    expect((await get(week(base))).papers).toHaveLength(5);
  });

  it("a list that never ends is left", async () => {
    const one: Handler = (request, response) => daily(1_000_000, 1)(request, response);
    const { papers } = await get(week(await serve(one)));
    expect(papers).toHaveLength(50);
    const same: Handler = (_, response) => sendJson(response, [item(0)]);
    expect((await get(week(await serve(same)))).asked).toBe(2);
  });
});

describe("what was fetched is held", () => {
  it("so that the next run asks only for what is missing, and then for nothing", async () => {
    const wrong: Handler = (_, response) => response.writeHead(404).end("gone");
    const base = await serve(daily(250), [daily(250), daily(250), wrong]);
    const first = await get(week(base));
    expect([first.papers.length, first.broken]).toEqual([200, "it answered 404: gone"]);
    const second = await get(week(base));
    expect(second).toMatchObject({ asked: 2, held: 2, broken: null });
    expect(second.papers).toHaveLength(250);
    expect(
      paths()
        .slice(3)
        .map((p) => p.slice(-1)),
    ).toEqual(["2", "3"]);
    expect(await get(week(base))).toMatchObject({ asked: 0, held: 4 });
    expect(await get(week(base), true)).toMatchObject({ asked: 4, held: 0 });
  });

  it("and is asked for again where the held answer is damaged or old", async () => {
    const base = await serve(daily(3));
    await get(week(base));
    for (const name of fs.readdirSync(folder)) fs.writeFileSync(path.join(folder, name), "[{");
    expect(await get(week(base))).toMatchObject({ asked: 2, broken: null });
    const old = new Date(Date.now() - 13 * 3_600_000);
    for (const name of fs.readdirSync(folder)) fs.utimesSync(path.join(folder, name), old, old);
    expect(await get(week(base))).toMatchObject({ asked: 2 });
    const older = new Date(Date.now() - 8 * 24 * 3_600_000);
    fs.writeFileSync(path.join(folder, "left.unread"), "");
    fs.utimesSync(path.join(folder, "left.unread"), older, older);
    new Cache(folder);
    expect(fs.readdirSync(folder)).not.toContain("left.unread");
  });
});
