import { describe, expect, it } from "vitest";
import { fileOf, type Import, importsOf, sources } from "./imports";

/** The room of a path: "lib/claims", "app", "components", … */
const roomOf = (file: string): string => {
  const [first = "", second = ""] = file.split("/");
  return first === "lib" ? `lib/${second}` : first;
};

/** A room's words and shapes: types, the lists of names they are made of, the words of its reasons, and a claim laid flat. */
const isContract = (file: string) => /^lib\/[\w-]+\/(types|reasons|columns)$/.test(file.replace(/\.ts$/, ""));

/** What a room may import besides its own files, types and contracts. */
interface Rule {
  rooms: string[];
  /** Packages and built-in modules. */
  packages: boolean | RegExp;
}

/** Well-kept parsers of whole formats: pure functions from text to records. */
const PARSERS = /^(csv-parse\/sync|@retorquere\/bibtex-parser|fast-xml-parser|parse5)$/;

const PURE: Rule = { rooms: [], packages: false };
/** What reads titles and abstracts. */
const READER: Rule = { rooms: ["lib/text"], packages: false };
const RULES: Record<string, Rule> = {
  "lib/sources": { rooms: [], packages: PARSERS },
  "lib/access": { rooms: [], packages: /^node:crypto$/ },
  "lib/fetch": { rooms: ["lib/sources"], packages: true },
  "lib/text": PURE,
  "lib/claims": READER,
  "lib/labels": READER,
  "lib/pareto": PURE,
  "lib/format": PURE,
  "lib/chart": { rooms: ["lib/pareto", "lib/format"], packages: false },
  "lib/evaluate": PURE,
  "lib/preview": {
    rooms: ["lib/sources", "lib/claims", "lib/labels", "lib/query"],
    packages: /^@noble\/hashes\//,
  },
  "lib/corrections": { rooms: ["lib/claims"], packages: /^zod$/ },
  "lib/store": { rooms: ["lib/corrections", "lib/text", "prisma"], packages: true },
  "lib/ingest": {
    rooms: ["lib/sources", "lib/claims", "lib/labels", "lib/corrections", "lib/store"],
    packages: false,
  },
  "lib/query": { rooms: ["lib/text", "lib/store", "lib/pareto", "lib/chart", "lib/format"], packages: true },
  components: {
    rooms: ["lib/format", "lib/pareto", "lib/chart", "lib/query", "lib/preview", "lib/evaluate"],
    packages: true,
  },
  app: {
    rooms: [
      "lib/query",
      "lib/chart",
      "lib/format",
      "components",
      "lib/access",
      "lib/corrections",
      "lib/ingest",
    ],
    packages: true,
  },
  scripts: {
    rooms: [
      "lib/fetch",
      "lib/sources",
      "lib/access",
      "lib/corrections",
      "lib/ingest",
      "lib/claims",
      "lib/labels",
      "lib/pareto",
      "lib/chart",
      "lib/format",
      "lib/evaluate",
      "lib/store",
      "lib/query",
      "prisma",
    ],
    packages: true,
  },
};

function breaks(rule: Rule, room: string, { to, own, types }: Import): boolean {
  if (!own) return !(rule.packages === true || (rule.packages !== false && rule.packages.test(to)));
  return !(types || isContract(to) || roomOf(to) === room || rule.rooms.includes(roomOf(to)));
}

const say = ({ from, to }: Import) => `${from} imports ${to}`;

describe("import rules", () => {
  it.each(Object.entries(RULES))("%s", (room, rule) => {
    const files = sources(room);
    expect(files.length, `sources in ${room}`).toBeGreaterThan(0);
    const broken = files.flatMap((file) => importsOf(file)).filter((i) => breaks(rule, room, i));
    expect(broken.map(say)).toEqual([]);
  });

  it("name every room of lib", () => {
    const rooms = new Set(sources("lib").map(roomOf));
    expect([...rooms].sort()).toEqual(
      Object.keys(RULES)
        .filter((r) => r.startsWith("lib/"))
        .sort(),
    );
  });

  it("keep the database out of what the browser gets: nothing a component runs leads to the store", () => {
    const seen = new Map<string, string>();
    const queue = sources("components");
    const wrong: string[] = [];
    for (const file of queue) {
      for (const i of importsOf(file)) {
        if (i.types) continue;
        if (!i.own) {
          if (/^node:|^libsql$|prisma|^@libsql/.test(i.to)) wrong.push(`${file} imports ${i.to}`);
          continue;
        }
        const next = fileOf(i.to);
        if (next?.startsWith("lib/store/")) wrong.push(`${file} imports ${next}`);
        else if (next && !seen.has(next)) {
          seen.set(next, file);
          queue.push(next);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("lead to files that are there", () => {
    const rooms = [...Object.keys(RULES), "tests"];
    const lost = rooms
      .flatMap(sources)
      .flatMap((file) => importsOf(file))
      .filter(
        (i) =>
          i.own &&
          !i.to.includes("store/generated") &&
          !/\.(css|json|svg)$/.test(i.to) &&
          fileOf(i.to) === null,
      );
    expect(lost.map(say)).toEqual([]);
  });
});

/** Folders of `components`, lower layers first: each may import those above its own line. */
const LAYERS: readonly (readonly string[])[] = [
  ["ui", "state"],
  ["evidence"],
  ["charts", "correct"],
  ["paper", "compare", "label", "how", "map", "shell"],
  ["explore", "read", "review"],
];

describe("layers of components", () => {
  const folderOf = (file: string) => file.split("/")[1] as string;
  const level = (folder: string) => LAYERS.findIndex((l) => l.includes(folder));

  it("name every folder", () => {
    const folders = new Set(sources("components").map(folderOf));
    expect([...folders].sort()).toEqual(LAYERS.flat().sort());
  });

  it("import no layer above their own", () => {
    const wrong = sources("components")
      .flatMap((file) => importsOf(file))
      .filter(({ to, own, from }) => own && to.startsWith("components/") && folderOf(to) !== folderOf(from))
      .filter(({ to, from }) => level(folderOf(to)) > level(folderOf(from)));
    expect(wrong.map(say)).toEqual([]);
  });

  it("have no circle", () => {
    const uses = new Map<string, Set<string>>();
    for (const { from, to, own } of sources("components").flatMap((file) => importsOf(file))) {
      if (!own || !to.startsWith("components/") || folderOf(to) === folderOf(from)) continue;
      uses.set(folderOf(from), (uses.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
    }
    const reaches = (start: string, goal: string, seen = new Set<string>()): boolean =>
      [...(uses.get(start) ?? [])].some((next) => {
        if (next === goal) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, goal, seen);
      });
    expect([...uses.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
  });
});

describe("the scan of imports", () => {
  it.each<[string, { to: string; types: boolean }[]]>([
    ['import { a } from "@/lib/store";', [{ to: "lib/store", types: false }]],
    ['import {\n  a,\n  type B,\n} from "../claims/x";', [{ to: "lib/claims/x", types: false }]],
    ['import type { B } from "../claims/types";', [{ to: "lib/claims/types", types: true }]],
    ['import { type A, type B } from "./a";', [{ to: "lib/room/a", types: true }]],
    [
      'export * from "./b";\nexport type { C } from "./c";',
      [
        { to: "lib/room/b", types: false },
        { to: "lib/room/c", types: true },
      ],
    ],
    ['import "server-only";', [{ to: "server-only", types: false }]],
    ['const x = await import("node:fs");', [{ to: "node:fs", types: false }]],
    ['const x = require("fs")', [{ to: "fs", types: false }]],
    ['// import { a } from "b"\n/** import { a } from "c" */\nconst s = "from";', []],
  ])("%j", (text, expected) => {
    expect(importsOf("lib/room/file.ts", text)).toMatchObject(expected);
    expect(importsOf("lib/room/file.ts", text)).toHaveLength(expected.length);
  });
});
