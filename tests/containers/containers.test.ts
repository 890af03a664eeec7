import type { ChildProcess } from "node:child_process";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { findPostgres, startCluster } from "@/scripts/support/cluster";
import { freePort } from "@/scripts/support/port";
import { ended, steps, Unpacked } from "./steps";

const container = new Unpacked();
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) await stopped(child);
});
afterAll(() => container.remove());

const of = (name: string) => steps().find((s) => s.instruction === name)?.rest ?? "";
const building = steps().filter(({ instruction }) => !/^(HEALTHCHECK|CMD)$/.test(instruction));

it.each(building)("$instruction $rest", (step) => container.step(step));

/** Starts what the image starts, with the environment of a compose file; gives its address once it is ready. */
async function started(
  more: Record<string, string>,
): Promise<{ base: string; child: ChildProcess; port: string }> {
  const port = String(await freePort());
  const [command = "", ...args] = JSON.parse(of("CMD")) as string[];
  const child = container.start(command, args, { ...more, PORT: port });
  running.push(child);
  const exit = ended(child).then((code) => {
    throw new Error(`the server ended with ${code}`);
  });
  const base = `http://127.0.0.1:${port}`;
  const ready = async () => {
    while (
      !(await fetch(`${base}/readyz`).then(
        (a) => a.ok,
        () => false,
      ))
    )
      await new Promise((resolve) => setTimeout(resolve, 200));
  };
  await Promise.race([ready(), exit]);
  exit.catch(() => {});
  return { base, child, port };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = ended(child);
  child.kill("SIGTERM");
  await end;
}

/** How the image is asked whether it is well. */
async function health(port: string): Promise<number | null> {
  const rest = of("HEALTHCHECK");
  const [command = "", ...args] = rest.slice(rest.indexOf("CMD ") + 4).split(" ");
  return ended(container.start(command, args, { PORT: port }));
}

/** Pages with their scripts, the API, the full-text search, the chart and a picture: all that a server must have along. */
async function serves(base: string): Promise<void> {
  const get = async (path: string) => {
    const answer = await fetch(base + path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer;
  };
  expect(await (await get("/readyz")).json()).toMatchObject({ status: "ready", papers: 106 });
  const page = await (await get("/?q=mamba")).text();
  expect(page).toContain("EfficientVMamba");
  expect(page).toMatch(/<svg[^>]*role="img"|<figure[\s\S]*<svg/);
  const [, script = ""] = /<script[^>]* src="(\/_next\/[^"]+\.js)"/.exec(page) ?? [];
  expect((await get(script)).headers.get("content-type")).toContain("javascript");
  expect(await (await get("/api/papers.csv?q=mamba")).text()).toContain("EfficientVMamba");
  const { papers } = await (await get("/api/papers.json?paired=1&pageSize=1")).json();
  const { points } = await (await get("/api/points.json")).json();
  expect(points.length).toBeGreaterThan(5);
  const paper = await (await get(`/papers/${papers[0].slug}`)).text();
  const [, card = ""] = new RegExp(`href="(/papers/${papers[0].slug}/[^"#]+)"`).exec(paper) ?? [];
  const picture = Buffer.from(await (await get(`${card}/card.png`)).arrayBuffer());
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await get("/api/claims.parquet")).headers.get("content-disposition")).toContain("parquet");
}

describe("one server, SQLite on a volume", () => {
  const environment = () => container.environment("scripts/containers/compose.yaml");

  it("serves the product, and what it keeps is there when it starts again", async () => {
    expect(Object.keys(environment())).toEqual(["DATABASE_FILE"]);
    for (let times = 1; times <= 2; times++) {
      const { base, child, port } = await started(environment());
      await serves(base);
      expect(await health(port)).toBe(0);
      await stopped(child);
      expect(await health(port)).toBe(1);
    }
  });
});

const found = findPostgres();
describe.skipIf(typeof found === "string")(
  `servers without state, and PostgreSQL${typeof found === "string" ? ` (skipped: ${found})` : ""}`,
  () => {
    it("two of them serve the product from one database", async () => {
      if (typeof found === "string") return;
      const { DATABASE_URL, ...others } = container.environment("scripts/containers/compose.postgresql.yaml");
      expect(DATABASE_URL).toMatch(/^postgresql:\/\/atlas:\$\{POSTGRES_PASSWORD\}@database\/atlas$/);
      expect(others).toEqual({});
      const { url, stop } = await startCluster(found);
      try {
        // Both at once: each finds an empty database.
        const both = await Promise.all([1, 2].map(() => started({ DATABASE_URL: url })));
        for (const { base } of both) await serves(base);
        for (const { child } of both) await stopped(child);
      } finally {
        await stop();
      }
    });
  },
);
