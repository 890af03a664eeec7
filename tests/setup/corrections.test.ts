import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { correct, ingestText } from "@/lib/ingest";
import { parseLog } from "@/scripts/support/corrections";
import { newFile, newStore } from "../store/setting";

const TEXT = JSON.stringify([
  {
    title: "Brisk heads",
    abstract: "We present Brisk. It is 2.5x faster than vLLM and keeps 99% of the accuracy on ImageNet.",
  },
]);

const command = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "corrections", ...words],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
};

const filled = async () => {
  const store = await newStore();
  await ingestText(store, { name: "a.json", text: TEXT, note: null });
  return store;
};

describe("npm run take-back", () => {
  const takeBack = (...words: string[]) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "take-back", ...words], { encoding: "utf8" });

  it("takes a digest back by its name or its hash, and only then", async () => {
    const store = await filled();
    const db = ["--db", store.file];
    const none = takeBack("b.json", ...db);
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining("a.json")]);
    expect(takeBack("a.json", "--dry-run", ...db).stdout).toContain("1 papers removed");
    expect(await store.prisma.paper.count()).toBe(1);
    const { hash } = (await store.prisma.digest.findFirst()) ?? { hash: "" };
    expect(takeBack(hash.slice(0, 12), ...db).stdout).toContain("a.json: 1 papers removed");
    expect(await store.prisma.paper.count()).toBe(0);
    expect([takeBack().status, takeBack("--help").status]).toEqual([2, 0]);
  });
});

describe("npm run corrections", () => {
  it("takes the log out of one database and into another, and lists it", async () => {
    const [from, to] = [await filled(), await filled()];
    const quote = "2.5x faster";
    const anchor = { quantity: "speedup" as const, quote, start: 24 };
    const said = {
      kind: "wrong" as const,
      anchor,
      claim: null,
      labels: null,
      undoes: null,
      who: "me",
      reason: "no",
    };
    await correct(from, "brisk-heads", said, "2026-01-02T03:04:05.000Z");
    const log = newFile("log.jsonl");
    expect(command("export", log, "--db", from.file).status).toBe(0);
    expect(parseLog(fs.readFileSync(log, "utf8"), log)).toMatchObject([
      { ...said, paper: { slug: "brisk-heads" } },
    ]);
    expect(command("import", log, "--db", to.file).stdout).toBe(
      "1 added, 0 there already; 1 papers changed.\n",
    );
    expect(command("import", log, "--db", to.file).stdout).toBe(
      "0 added, 1 there already; 0 papers changed.\n",
    );
    expect(await to.prisma.claim.count()).toBe(1);
    expect(command("list", "--db", to.file).stdout).toContain(
      "me wrong brisk-heads “2.5x faster” (applies): no",
    );
    expect(command("export", "-", "--db", to.file).stdout).toBe(fs.readFileSync(log, "utf8"));
  });

  it("names file, line and what was expected, and keeps nothing of a bad file", async () => {
    const store = await filled();
    const log = newFile("log.jsonl");
    for (const [line, says] of [
      ["not json", "expected a JSON object"],
      ['{"kind": "wrong"}', "expected a correction"],
    ]) {
      fs.writeFileSync(log, `\n${line}\n`);
      const { status, stderr } = command("import", log, "--db", store.file);
      expect([status, stderr]).toEqual([1, expect.stringContaining(`${log}:2: ${says}`)]);
    }
    expect(await store.prisma.correction.count()).toBe(0);
    expect(command("import", `${log}.none`).stderr).toContain("no such file");
  });

  it("says how it is used", () => {
    expect(command("--help").status).toBe(0);
    for (const words of [[], ["import"], ["list", "file"], ["forget"]])
      expect(command(...words).status).toBe(2);
  });
});
