import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";

afterEach(() => vi.unstubAllEnvs());

const ask = (path: string, host = "localhost:3000", method = "GET") =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers: { host } }));
const goesOn = (answer: Response) => answer.headers.get("x-middleware-next") === "1";

describe("a server for this machine alone", () => {
  it("answers to its own names, and lets no other site's page read anything", async () => {
    for (const path of ["/", "/api/papers.json", "/embed"]) {
      const answer = await ask(path);
      expect(goesOn(answer)).toBe(true);
      expect(answer.headers.has("access-control-allow-origin")).toBe(false);
    }
  });

  it("refuses a name that is led here from elsewhere, on pages, files and the API", async () => {
    for (const path of ["/", "/papers/a", "/api/papers.json", "/api/papers.csv", "/icon.svg", "/how/"]) {
      const answer = await ask(path, "evil.example:3000");
      expect([path, answer.status]).toEqual([path, 421]);
      expect(await answer.text()).toContain("evil.example:3000");
    }
    const answer = await ask("/api/papers.json", "<b>evil</b>");
    expect((await answer.json()).error).toMatchObject({ status: 421 });
    expect(goesOn(await ask("/healthz", "10.0.0.3:3000"))).toBe(true);
  });

  it("answers to the names it is given", async () => {
    vi.stubEnv("ALLOWED_HOSTS", "atlas.example");
    expect(goesOn(await ask("/", "atlas.example"))).toBe(true);
    expect((await ask("/", "evil.example")).status).toBe(421);
  });
});

describe("a server that is meant for others", () => {
  it("answers to any name; pages of any site read the API, its errors too, but no page, and write nothing", async () => {
    vi.stubEnv("PUBLIC", "1");
    for (const [path, method] of [
      ["/api/papers.json", "GET"],
      ["/api/papers.csv", "OPTIONS"],
      [`/api/papers.json?q=${"x".repeat(3000)}`, "GET"],
    ] as const)
      expect((await ask(path, "anything.example", method)).headers.get("access-control-allow-origin")).toBe(
        "*",
      );
    const write = await ask("/api/papers.json", "anything.example", "POST");
    expect(write.headers.has("access-control-allow-origin")).toBe(false);
    const page = await ask("/", "anything.example");
    expect(goesOn(page)).toBe(true);
    expect(page.headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("a server whose database cannot be read", () => {
  const held = globalThis as { atlasFault?: unknown };
  afterEach(() => {
    held.atlasFault = undefined;
  });

  it("says why in place of every page that shows papers, with 503, until it can be read again", async () => {
    const mended = { now: false };
    held.atlasFault = {
      message: 'There is no database at <b>atlas.db</b>. Run "npm start".',
      again: async () => {
        if (mended.now) held.atlasFault = undefined;
      },
    };
    for (const path of [
      "/",
      "/?q=a&technique=b",
      "/papers/x",
      "/how",
      "/embed",
      "/techniques/y",
      "/compare",
    ]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const html = await answer.text();
      expect(html).toContain(
        "There is no database at &lt;b&gt;atlas.db&lt;/b&gt;. Run &quot;npm start&quot;.",
      );
      const nonce = /<style nonce="([^"]+)">/.exec(html)?.[1] as string;
      expect(answer.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    }
    expect(await (await ask("/?q=a&technique=b")).text()).toContain(
      '<a href="?q=a&amp;technique=b">try again',
    );
    expect((await ask("/", "localhost:3000", "HEAD")).body).toBeNull();
    for (const path of ["/glossary", "/read", "/api/papers.json", "/icon.svg"])
      expect(goesOn(await ask(path)), path).toBe(true);
    mended.now = true;
    expect(goesOn(await ask("/"))).toBe(true);
  });
});
