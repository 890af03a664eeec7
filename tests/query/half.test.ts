import { afterAll, describe, expect, it } from "vitest";
import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import { NO_PARAMS } from "@/lib/query";
import { type Room, roomOver } from "@/lib/query/ask/room";
import { Engine } from "@/lib/query/engine";
import { openStore, type Store, stateOf, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { newPlace, removePlaces } from "../place";
import { paper, source } from "../store/papers";
import { digestStore } from "./support";

afterAll(removePlaces);

const PAPERS = 25;
const ROUNDS = 6;
const readers = { claims: readClaims, labels: readLabels };

/** A digest that revises every paper: text, number and comments are of one round. */
const digestOf = (round: number) =>
  source(
    Array.from({ length: PAPERS }, (_, i) =>
      paper(`paper-${i}`, {
        ids: { arxiv: `2401.${10000 + i}`, doi: null, openreview: null },
        abstract: `In round ${round} we present a method that is ${round + 2}x faster than the baseline at no loss.`,
        comments: round,
      }),
    ),
    { captured: `2025-01-${String(round + 10)}`, text: `digest ${round}` },
  );

/** A server: its own connection and its own index, renewed whenever somebody wrote. */
function server(place: string): { room: Room; store: Store } {
  const store = openStore(place);
  let engine: Engine | undefined;
  const query = async () => {
    if (!engine || (await stateOf(store.sql)).change !== engine.change) engine = await Engine.open(store);
    return engine;
  };
  return { room: roomOver(query), store };
}

it("two servers beside a writer never show a half of a digest", async () => {
  const place = newPlace();
  await migrateStore(place);
  const writer = openStore(place);
  await storeDigest(writer, digestOf(0), readers);
  let writing = true;
  const seen = new Set<number>();
  const read = async ({ room, store }: ReturnType<typeof server>) => {
    do {
      const { papers, matched } = await room.ask("papers", { ...NO_PARAMS, pageSize: 100 });
      expect([matched, papers.length]).toEqual([PAPERS, PAPERS]);
      const rounds = new Set(papers.map((p) => p.comments));
      expect(rounds.size).toBe(1);
      const round = papers[0]?.comments ?? -1;
      seen.add(round);
      for (const p of papers) {
        expect(p.abstract).toContain(`In round ${round} `);
        expect(p.claims.map((c) => [c.value, p.abstract.slice(c.start, c.end)])).toContainEqual([
          round + 2,
          expect.stringContaining(`${round + 2}x`),
        ]);
      }
      // The writer's turn.
      await new Promise((resolve) => setImmediate(resolve));
    } while (writing);
    await store.close();
  };
  const write = async () => {
    for (let round = 1; round <= ROUNDS; round++) await storeDigest(writer, digestOf(round), readers);
    writing = false;
  };
  await Promise.all([write(), read(server(place)), read(server(place))]);
  expect(seen.size).toBeGreaterThan(1);
  await writer.close();
});

/** The room over some indexes, one after another; the last one stays. */
const roomsOf = (engines: Engine[]): Room =>
  roomOver(async () => (engines.length > 1 ? engines.shift() : engines[0]) as Engine);

describe("a file that is made while somebody writes", () => {
  const ASKED = { params: NO_PARAMS, slugs: null, shape: "claim", base: "" } as const;
  const rest = async (room: Room, file: number): Promise<string> => {
    const pieces: Uint8Array[] = [];
    for (let piece = await room.next(file); piece; piece = await room.next(file)) pieces.push(piece);
    return Buffer.concat(pieces).toString("utf8");
  };

  it("breaks off and is never half of the one and half of the other; asked for again it is whole", async () => {
    const writer = await digestStore();
    const engine = await Engine.open(writer);
    const room = roomsOf([engine, await Engine.open(writer), await Engine.open(writer)]);
    const [begun, whole] = [await room.open("json", ASKED), await room.open("json", ASKED)];
    expect(await room.next(begun?.file as number)).not.toBeNull();
    const { papers } = JSON.parse(await rest(room, whole?.file as number));
    expect(papers).toHaveLength(106);
    await storeDigest(writer, digestOf(0), readers);
    await expect(rest(room, begun?.file as number)).rejects.toThrow(/changed while this file was made/);
    // What broke off is gone.
    expect(await room.next(begun?.file as number)).toBeNull();
    await writer.close();
  });

  it("begins again where nothing was sent yet, and says so where the index is still that of before", async () => {
    const writer = await digestStore();
    const before = await Engine.open(writer);
    await storeDigest(writer, digestOf(0), readers);
    const room = roomsOf([before, await Engine.open(writer)]);
    const file = await room.open("json", ASKED);
    expect(file?.dataVersion).toBe((await stateOf(writer.sql)).dataVersion);
    expect(JSON.parse(await rest(room, file?.file as number)).papers).toHaveLength(106 + PAPERS);
    await expect(roomsOf([before]).open("csv", ASKED)).rejects.toMatchObject({ code: "busy" });
    await writer.close();
  });
});
