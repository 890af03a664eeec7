import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Claim } from "../../lib/claims/types";
import { closeQuery } from "../../lib/query/database";
import { openStore } from "../../lib/store";
import { serve } from "../place";
import { claim, databasePath, removeDatabases, type Written, writtenStore } from "../query/support";
import { call } from "./call";

const NASTY = "A & B <script>\0\u0007 \u202e “x” ]]> \u{1f642}";
const abstract = (text: string) => `${text} It uses 2.5x less memory. Accuracy stays the same. See it.`;
const said = (text: string, quote: string, more: Partial<Claim>): Claim => {
  const start = text.indexOf(quote);
  return claim(
    { span: { start, end: start + quote.length }, sentence: { start, end: start + quote.length }, ...more },
    text,
  );
};

function written(title: string, day: string | null, extra: Partial<Written> = {}): Written {
  const text = abstract(title);
  return {
    title,
    abstract: text,
    paper: { date: day, year: day ? Number(day.slice(0, 4)) : null, authorNames: ["Ann Öz", "Bo <b>"] },
    claims: [
      said(text, "2.5x less memory", {
        ...{ quantity: "memory_reduction", value: { kind: "point", value: 2.5 }, bound: "at-least" },
        factor: { low: 2.5, high: 2.5 },
      }),
      said(text, "Accuracy stays the same", {
        ...{ quantity: "parity", value: { kind: "parity" }, unit: "level", direction: "level" },
      }),
      said(text, "It", { quantity: "speedup", value: { kind: "point", value: 9 }, subject: "other" }),
    ],
    tradeoffs: [[0, 1]],
    ...extra,
  };
}

const OLD = "2026-11-20T08:00:00.000Z";
const NEW = "2026-11-27T08:00:00.000Z";
const PAPERS = [
  written("Alpha", "2024-01-01"),
  written("Beta", "2025-01-01", { tradeoffs: [] }),
  written(`Gamma ${NASTY}`, null, { techniques: ["quantization"] }),
  written("Delta", "2023-01-01", { claims: [], tradeoffs: [] }),
];

let file: string;
beforeAll(async () => {
  file = databasePath();
  const store = await writtenStore(PAPERS, file);
  const seen = (title: string, firstSeen: string | null) =>
    store.prisma.paper.updateMany({ where: { title: { startsWith: title } }, data: { firstSeen } });
  await seen("Alpha", OLD);
  await seen("Beta", NEW);
  await seen("Gamma", NEW);
  // As of a database from before that was kept.
  await seen("Delta", null);
  await store.close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

const time = z.iso.datetime();
/** RFC 4287: what a feed and an entry must have, each as often as it may stand there. */
const link = z.strictObject({ rel: z.enum(["self", "alternate"]), href: z.url(), type: z.string() });
const person = z.strictObject({ name: z.string().min(1) });
const atomEntry = z.strictObject({
  id: z.url(),
  title: z.string().min(1),
  updated: time,
  published: time,
  author: z.array(person).optional(),
  link: z.array(link).length(1),
  category: z.array(z.strictObject({ term: z.string() })).optional(),
  summary: z.string().min(1),
});
const atomFeed = z.strictObject({
  xmlns: z.literal("http://www.w3.org/2005/Atom"),
  id: z.url(),
  title: z.string().min(1),
  updated: time,
  author: z.array(person).min(1),
  link: z.array(link).length(2),
  entry: z.array(atomEntry).default([]),
});

/** jsonfeed.org/version/1.1: an item needs an id and one of two contents, all else is named as it says. */
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal("en"),
  authors: z.array(person),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: time.optional(),
      authors: z.array(person).optional(),
      tags: z.array(z.string()),
    }),
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  isArray: (name) => ["entry", "link", "author", "category"].includes(name),
});

async function atom(query: string, headers: Record<string, string> = {}) {
  const response = await call(`/api/papers.atom${query}`, headers);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return atomFeed.parse(parser.parse(xml).feed);
}

async function feed(query: string) {
  const response = await call(`/api/papers.feed.json${query}`);
  expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
  return jsonFeed.parse(await response.json());
}

describe("feeds of a view", () => {
  it("hold an entry a claim, a gain with the quality of its setting, what came in last first", async () => {
    const { items, title } = await feed("");
    expect(title).toBe("Tradeoff Atlas");
    const short = items.map((i) => [i.title.replace(/Gamma.*/u, "Gamma"), i.date_published]);
    expect(short).toEqual([
      ["≥ 2.5× less memory, quality not stated: Beta", NEW],
      ["≈ quality kept: Beta", NEW],
      ["≥ 2.5× less memory, ≈ quality kept: Gamma", NEW],
      ["≥ 2.5× less memory, ≈ quality kept: Alpha", OLD],
    ]);
    expect(items[3]?.content_text).toBe("2.5x less memory … Accuracy stays the same");
    expect(items[3]?.authors?.map((a) => a.name)).toEqual(["Ann Öz", "Bo <b>"]);
  });

  it("say the same as Atom and as JSON Feed, under every filter", async () => {
    for (const query of [
      "",
      "?technique=quantization",
      "?since=2026-11-25",
      "?factor=3..",
      "?subject=other",
    ]) {
      const [a, j] = [await atom(query), await feed(query)];
      expect(a.entry.map((e) => [e.id, e.published, e.link[0]?.href])).toEqual(
        j.items.map((i) => [i.id, i.date_published, i.url]),
      );
      expect(a.title).toBe(j.title);
      expect(new Set(j.items.map((i) => i.id)).size).toBe(j.items.length);
    }
    expect((await feed("?factor=3..")).items).toEqual([]);
    expect((await feed("?subject=other")).items).toHaveLength(3);
  });

  it("leave out what came in before a day or a time, and what came in before that was kept", async () => {
    const titles = async (since: string) =>
      new Set((await feed(`?since=${since}`)).items.map((i) => i.title.replace(/.*: (\w+).*/su, "$1")));
    expect(await titles("2026-11-20")).toEqual(new Set(["Alpha", "Beta", "Gamma"]));
    expect(await titles("2026-11-21")).toEqual(new Set(["Beta", "Gamma"]));
    expect(await titles("2026-11-27T08:00:00Z")).toEqual(new Set(["Beta", "Gamma"]));
    expect(await titles("2026-11-27T08:01:00Z")).toEqual(new Set());
    expect((await call("/api/papers.atom?since=yesterday")).status).toBe(400);
  });

  it("keep their ids and their texts whatever characters a paper holds", async () => {
    const { entry } = await atom("?technique=quantization");
    expect(entry).toHaveLength(1);
    expect(entry[0]?.title).toContain("A & B <script>");
    expect(entry[0]?.title).toMatch(/\ufffd/);
    expect(entry[0]?.id).toMatch(
      /^tag:tradeoff-atlas,2026:gamma-[\w%-]+:memory_reduction:\d+-\d+\+parity:\d+-\d+$/,
    );
  });

  it("lead to the claim on the server that was asked", async () => {
    const headers = { host: "atlas.example", "x-forwarded-proto": "https" };
    const { link: links, entry } = await atom("?technique=quantization&sort=title&page=2", headers);
    expect(links.map((l) => l.href)).toEqual([
      "https://atlas.example/api/papers.atom?technique=quantization&sort=title&page=2",
      "https://atlas.example/?technique=quantization",
    ]);
    expect(entry[0]?.link[0]?.href).toMatch(
      /^https:\/\/atlas\.example\/papers\/gamma-.*\/memory-reduction-2\.5-at-\d+$/,
    );
  });

  it("have the same bytes and the same tag until what they say changes, and ids that outlive it", async () => {
    const before = await call("/api/papers.feed.json");
    const tag = before.headers.get("etag") as string;
    expect((await call("/api/papers.feed.json", { "If-None-Match": tag })).status).toBe(304);
    const ids = (await feed("")).items.map((i) => i.id);
    const store = openStore(file);
    // Trade-offs follow the claims they name; claims are moved up from the last.
    for (const { paperId, position } of await store.prisma.claim.findMany({ orderBy: { position: "desc" } }))
      await store.prisma.claim.update({
        where: { paperId_position: { paperId, position } },
        data: { position: position + 5 },
      });
    await store.prisma.state.update({ where: { id: 1 }, data: { dataVersion: "another" } });
    await store.close();
    expect((await feed("")).items.map((i) => i.id)).toEqual(ids);
    expect((await call("/api/papers.feed.json", { "If-None-Match": tag })).status).toBe(304);
    const other = openStore(file);
    await other.prisma.paper.updateMany({ where: { title: "Alpha" }, data: { title: "Alphabet" } });
    await other.prisma.state.update({ where: { id: 1 }, data: { dataVersion: "yet another" } });
    await other.close();
    expect((await feed("")).items.map((i) => i.id)).toEqual(ids);
    expect((await call("/api/papers.feed.json", { "If-None-Match": tag })).status).toBe(200);
  });
});
