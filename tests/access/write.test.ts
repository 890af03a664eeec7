import { timingSafeEqual } from "node:crypto";
import fs from "node:fs";
import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bodyOf, isSame, newLimits, refusesWrite } from "@/lib/access/write";
import { proxy } from "@/proxy";
import { writeEnvironment } from "@/scripts/support/write-token";
import { newFile } from "../store/setting";

vi.mock("node:crypto", async (original) => {
  const real = await original<typeof import("node:crypto")>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});
afterEach(() => vi.unstubAllEnvs());

const TOKEN = "a-token-of-a-test";
const ENV = { ALLOW_WRITE: "1", WRITE_TOKEN: TOKEN };
const OWN = { host: "localhost:3000", origin: "http://localhost:3000", authorization: `Bearer ${TOKEN}` };

const asked = (
  headers: Record<string, string>,
  env: Record<string, string> = ENV,
  limits = newLimits(),
  now = 0,
) => refusesWrite(env, new Headers(headers), limits, now);

describe("who may write", () => {
  it.each<[string, Record<string, string>, Record<string, string>, number | null]>([
    ["its own page with the token", OWN, ENV, null],
    ["a program with the token", { host: OWN.host, authorization: OWN.authorization }, ENV, null],
    ["a server that takes no writes", OWN, { WRITE_TOKEN: TOKEN }, 403],
    ["a server without a token", OWN, { ALLOW_WRITE: "1" }, 403],
    [
      "a server with an empty token",
      { ...OWN, authorization: "Bearer " },
      { ALLOW_WRITE: "1", WRITE_TOKEN: "" },
      403,
    ],
    ["another site's page", { ...OWN, origin: "https://evil.example" }, ENV, 403],
    ["the same host on another port", { ...OWN, origin: "http://localhost:4000" }, ENV, 403],
    ["a page without an origin", { ...OWN, origin: "null" }, ENV, 403],
    ["a page that the browser knows to be another's", { ...OWN, "sec-fetch-site": "cross-site" }, ENV, 403],
    [
      "a name led here from elsewhere",
      { ...OWN, host: "evil.example", origin: "http://evil.example" },
      ENV,
      403,
    ],
    ["no token", { host: OWN.host, origin: OWN.origin }, ENV, 401],
    ["a wrong token", { ...OWN, authorization: "Bearer a-token-of-another" }, ENV, 401],
    ["a token cut short", { ...OWN, authorization: `Bearer ${TOKEN.slice(0, -1)}` }, ENV, 401],
    ["the token in another scheme", { ...OWN, authorization: `Basic ${TOKEN}` }, ENV, 401],
  ])("%s", (_, headers, env, status) => {
    expect(asked(headers, env)?.status ?? null).toBe(status);
  });

  it("looks at ten wrong tokens a minute, and goes on after it", () => {
    const limits = newLimits();
    const wrong = { ...OWN, authorization: "Bearer wrong-wrong-wrong" };
    const statuses = Array.from({ length: 12 }, () => asked(wrong, ENV, limits, 1000)?.status);
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    expect(asked(wrong, ENV, limits, 1000)).toMatchObject({ wait: 60 });
    expect(asked(wrong, ENV, limits, 62_000)?.status).toBe(401);
  });

  it("takes only so many writes a minute", () => {
    const limits = newLimits();
    const all = Array.from({ length: 121 }, () => asked(OWN, ENV, limits, 0)?.status ?? null);
    expect(all.indexOf(429)).toBe(120);
    expect(asked(OWN, ENV, limits, 60_000)).toBeNull();
  });

  it("takes the owner's write, however many wrong tokens came before", () => {
    const limits = newLimits();
    for (let i = 0; i < 500; i++)
      asked({ ...OWN, authorization: "Bearer wrong-wrong-wrong" }, ENV, limits, 0);
    expect(asked(OWN, ENV, limits, 0)).toBeNull();
  });

  it("compares the whole of a token, by what tells nothing in its time", () => {
    vi.mocked(timingSafeEqual).mockClear();
    for (const token of ["x", TOKEN.slice(0, -1), TOKEN]) asked({ ...OWN, authorization: `Bearer ${token}` });
    // Of the same length whatever was sent: hashes.
    const lengths = vi.mocked(timingSafeEqual).mock.calls.map(([a, b]) => [a.byteLength, b.byteLength]);
    expect(lengths).toEqual(Array(3).fill([32, 32]));
  });

  it("compares secrets of any length", () => {
    expect([isSame("", ""), isSame("a", "a"), isSame("a", "b"), isSame("a", "aa")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("a body", () => {
  const sent = (body: string, headers = {}) =>
    new Request("http://a.test", { method: "POST", body, headers });
  it("is read whole up to its limit, in bytes", async () => {
    expect(await bodyOf(sent("日本"), 6)).toBe("日本");
    expect(await bodyOf(sent("日本"), 5)).toBeNull();
    expect(await bodyOf(sent("a", { "content-length": "99" }), 5)).toBeNull();
    expect(await bodyOf(new Request("http://a.test"), 5)).toBe("");
  });
});

describe("addresses that write", () => {
  const ask = (method: string, path: string) =>
    proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers: { host: "localhost:3000" } }));
  it("take POST alone; all others take none, whatever is allowed", async () => {
    vi.stubEnv("ALLOW_WRITE", "1");
    expect((await ask("POST", "/api/write/digest")).headers.get("x-middleware-next")).toBe("1");
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS"])
      expect([method, (await ask(method, "/api/write/digest")).status]).toEqual([method, 405]);
    for (const path of ["/", "/read", "/api/papers.json", "/api/writes"])
      expect([path, (await ask("POST", path)).status]).toEqual([path, 405]);
  });

  it("are read by no other site's page, even of a server for all", async () => {
    vi.stubEnv("PUBLIC", "1");
    expect((await ask("POST", "/api/write/digest")).headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("the token of npm start", () => {
  it("is there only where writing is allowed, made once, and for its owner alone", () => {
    const file = newFile("write-token");
    expect(writeEnvironment({ WRITE_TOKEN: "left-over-of-another-start" }, file)).toEqual({
      WRITE_TOKEN: "",
    });
    expect(fs.existsSync(file)).toBe(false);
    const made = writeEnvironment({ ALLOW_WRITE: "1" }, file);
    expect(made.WRITE_TOKEN).toMatch(/^[\w-]{32}$/);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(writeEnvironment({ ALLOW_WRITE: "1" }, file)).toEqual(made);
  });

  it.skipIf(process.platform === "win32")("is made anew where others could have read it", () => {
    const file = newFile("write-token");
    const { WRITE_TOKEN } = writeEnvironment({ ALLOW_WRITE: "1" }, file);
    fs.chmodSync(file, 0o644);
    expect(writeEnvironment({ ALLOW_WRITE: "1" }, file).WRITE_TOKEN).not.toBe(WRITE_TOKEN);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is the one given, unless that is too short", () => {
    expect(writeEnvironment({ ALLOW_WRITE: "1", WRITE_TOKEN: TOKEN })).toEqual({ WRITE_TOKEN: TOKEN });
    expect(() => writeEnvironment({ ALLOW_WRITE: "1", WRITE_TOKEN: "short" })).toThrow("16 characters");
  });
});
