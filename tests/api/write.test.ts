import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeQuery, getQuery } from "@/lib/query/database";
import { migrateStore } from "@/lib/store/migrate";
import * as digest from "../../app/api/write/digest/route";
import * as takeBack from "../../app/api/write/take-back/route";
import { urlOf } from "../place";
import { newFile } from "../store/setting";

const TOKEN = "a-token-of-a-test";
const TEXT = `Brisk Heads for Patient Readers

We present Brisk, which prunes attention heads. Brisk is 2.5x faster than the baseline and keeps 99% of its accuracy on ImageNet. It was tested with 12 readers, who saw no difference between the two and went on reading as they had before.
`;

beforeEach(async () => {
  const file = newFile();
  await migrateStore(file);
  vi.stubEnv("DATABASE_URL", urlOf(file));
  vi.stubEnv("ALLOW_WRITE", "1");
  vi.stubEnv("WRITE_TOKEN", TOKEN);
  delete (globalThis as { atlasLimits?: unknown }).atlasLimits;
});
afterEach(async () => {
  await closeQuery();
  vi.unstubAllEnvs();
});

const post = (path: string, body: string, token = TOKEN) =>
  new Request(`http://localhost:3000/api/write/${path}`, {
    method: "POST",
    body,
    headers: { host: "localhost:3000", authorization: `Bearer ${token}` },
  });

const lines = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a text stored over the API", () => {
  it("is stored as the command line does, seen at once, and taken back whole", async () => {
    expect((await getQuery()).total).toBe(0);
    const [last] = (await lines(await digest.POST(post("digest?name=a.txt", TEXT)))).slice(-1);
    expect(last.report).toMatchObject({ file: "a.txt", papers: 1, new: 1 });
    expect((await getQuery()).total).toBe(1);
    expect((await (await getQuery()).paper("brisk-heads-for-patient-readers"))?.claims).toHaveLength(2);
    const back = await takeBack.POST(post("take-back", JSON.stringify({ digest: last.report.digest })));
    expect(await back.json()).toEqual({ name: "a.txt", removed: 1, restored: 0, kept: 0 });
    expect((await getQuery()).total).toBe(0);
  });

  it("tells how far it is", async () => {
    const many = Array.from({ length: 45 }, (_, i) => ({
      title: `Paper number ${i}`,
      abstract: `This abstract, the ${i}th of them, is long enough to be one and runs ${i + 2}x faster.`,
    }));
    const said = await lines(await digest.POST(post("digest?name=a.json", JSON.stringify(many))));
    expect(said.slice(0, -1)).toEqual([
      { done: 20, of: 45 },
      { done: 40, of: 45 },
    ]);
    expect(said.at(-1).report).toMatchObject({ new: 45 });
  });

  it("two at once are both stored, one after the other", async () => {
    const other = TEXT.replace("Brisk Heads", "Other Heads").replaceAll("Brisk", "Calm");
    const both = await Promise.all(
      [TEXT, other].map(async (t) => lines(await digest.POST(post("digest", t)))),
    );
    expect(both.map((said) => said.at(-1).report.new)).toEqual([1, 1]);
    expect((await getQuery()).total).toBe(2);
  });

  it("that cannot be read changes nothing and says why", async () => {
    const said = await lines(
      await digest.POST(post("digest", "https://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n")),
    );
    expect(said).toMatchObject([
      { error: { status: 400, message: expect.stringContaining("addresses only") } },
    ]);
    expect((await getQuery()).total).toBe(0);
  });

  it.each([
    ["without the token", 401, () => digest.POST(post("digest", TEXT, "another"))],
    ["that is too long", 413, () => digest.POST(post("digest", "x".repeat(8 * 1024 * 1024 + 1)))],
    ["taken back by no hash", 400, () => takeBack.POST(post("take-back", "{}"))],
    [
      "taken back that is not there",
      404,
      () => takeBack.POST(post("take-back", JSON.stringify({ digest: "0".repeat(64) }))),
    ],
  ])("%s is refused", async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.status).toBe(status);
    expect((await getQuery()).total).toBe(0);
  });

  it("is refused where nothing may be changed", async () => {
    vi.stubEnv("ALLOW_WRITE", "");
    const answer = await digest.POST(post("digest", TEXT));
    expect(answer.status).toBe(403);
    expect((await answer.json()).error.message).toContain("ALLOW_WRITE=1 npm start");
  });
});
