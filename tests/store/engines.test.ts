import fs from "node:fs";
import { expect, it } from "vitest";
import { databasePlace, engineOf, shownPlace } from "@/lib/store";
import { ENGINES, readMigrations, readSchema } from "@/lib/store/migrations";
import { sources } from "../setup/imports";

const modelsOf = (engine: (typeof ENGINES)[number]) =>
  readSchema(engine).find((f) => f.path === "models.prisma")?.content ?? "";

it("of every engine have the same models, but for the type that keeps JSON as it was written", () => {
  for (const engine of ENGINES) {
    expect(modelsOf(engine).replaceAll(" @db.Json", "")).toBe(modelsOf("sqlite"));
    const native = modelsOf(engine).match(/^ +\w+ +Json.*$/gm) ?? [];
    expect(native.length).toBeGreaterThan(5);
    for (const field of native) expect(field.includes("@db.Json")).toBe(engine === "postgresql");
    expect(
      readSchema(engine)
        .map((f) => f.content)
        .join("\n"),
    ).toContain(`provider = "${engine}"`);
  }
});

it("have a migration each for every change since the second engine came", () => {
  const [first] = readMigrations("postgresql").map((m) => m.name);
  const since = (engine: (typeof ENGINES)[number]) =>
    readMigrations(engine)
      .map((m) => m.name)
      .filter((name) => name.slice(0, 14) > (first ?? "").slice(0, 14));
  expect(since("sqlite")).toEqual(since("postgresql"));
});

it("are told apart by the address alone, in one place", () => {
  expect(
    ["a.db", "/x/postgres.db", "postgres://h/d", "postgresql://u:p@h:1/d?schema=s"].map(engineOf),
  ).toEqual([...["sqlite", "sqlite", "postgresql", "postgresql"]]);
  const others = sources("lib")
    .concat(sources("app"), sources("scripts"))
    .filter((file) =>
      /["'`/^]postgres(ql)?(:|\(\?)/.test(fs.readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "")),
    );
  expect(others.sort()).toEqual(["lib/store/place.ts", "scripts/support/cluster.ts"]);
});

it("are chosen by DATABASE_URL, else by DATABASE_FILE", () => {
  expect(databasePlace({})).toMatch(/^prisma.atlas\.db$/);
  expect(databasePlace({ DATABASE_FILE: "a.db" })).toBe("a.db");
  expect(databasePlace({ DATABASE_FILE: "a.db", DATABASE_URL: "file:b.db" })).toBe("b.db");
  expect(databasePlace({ DATABASE_URL: "file:///tmp/b.db" })).toBe("/tmp/b.db");
  expect(databasePlace({ DATABASE_URL: "postgresql://h/d" })).toBe("postgresql://h/d");
  expect(() => databasePlace({ DATABASE_URL: "mysql://u:secret@h/d" })).toThrow(
    /^DATABASE_URL: expected postgresql/,
  );
});

it("are shown without a password", () => {
  expect(shownPlace("a.db")).toBe("a.db");
  expect(shownPlace("postgresql://u:secret@h:1/d?sslmode=require&schema=s")).toBe(
    "postgresql://h:1/d?schema=s",
  );
  expect(shownPlace("postgres://u:secret@localhost/d?host=/run/x")).toBe("postgresql://localhost/d");
});
