import { expect } from "@playwright/test";
import { paired } from "./pages-support";
import { test } from "./scripted";

/** Texts that break parsers, in every parameter a page takes. */
const NASTY = [
  "\0",
  "a\0b",
  "\"'`",
  '"unclosed',
  "NEAR(a b) OR NOT {title}:x*",
  ")]}({[",
  "'; DROP TABLE Paper; --",
  "<script>alert(1)</script>",
  "🙂",
  "\u202e\ufeff",
  "x".repeat(5000),
  "日".repeat(5000),
  "🙂".repeat(5000),
  "../../etc/passwd",
];
const NAMES = [
  "q",
  "technique",
  "factor",
  "year",
  "sort",
  "page",
  "compare",
  "open",
  "zoom",
  "papers",
  "add",
  "theme",
];
const PAGES = ["/", "/compare", "/techniques", "/techniques/quantization", "/domains", "/how", "/embed"];

test("any text in any parameter of any page is answered, never with a failure", async ({ request }) => {
  test.setTimeout(120_000);
  const ask = async (path: string, query: URLSearchParams) => {
    const answer = await request.get(`${path}?${query}`);
    const said = `${path}?${query}`.slice(0, 120);
    expect(answer.status(), said).toBe(200);
    expect(await answer.text(), said).not.toContain("<script>alert(1)");
  };
  for (const value of NASTY)
    for (const path of PAGES) {
      // Eleven long values are more than any server takes in one address: each is asked for alone.
      const long = value.length > 1000;
      if (!long) await ask(path, new URLSearchParams(NAMES.map((name) => [name, value])));
      else if (path === "/" || path === "/compare")
        for (const name of NAMES) await ask(path, new URLSearchParams([[name, value]]));
    }
});

test("any text in place of a name is an address of nothing", async ({ request }) => {
  for (const value of NASTY.filter((v) => !v.includes("/") || v.startsWith("<")))
    for (const folder of ["papers", "techniques", "domains", "api/papers"]) {
      const answer = await request.get(`/${folder}/${encodeURIComponent(value)}`);
      expect([400, 404, 414, 431], `${folder}/${value.slice(0, 30)}: ${answer.status()}`).toContain(
        answer.status(),
      );
    }
});

test("a path that cannot be decoded, or leads nowhere, is an error that says so", async ({ request }) => {
  for (const name of ["%ff", "%zz", "%", "%E0%A4%A"])
    for (const folder of ["papers", "techniques", "domains", "api/papers", "api/techniques", "no-such"]) {
      const answer = await request.get(`/${folder}/${name}`);
      expect(answer.status(), `${folder}/${name}`).toBe(400);
      expect((await answer.json()).error.message).toContain(`/${folder}/${name}`);
    }
  for (const path of ["/api/nope", "/api/nope/deeper.json"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect((await answer.json()).error.message).toContain("openapi");
  }
  for (const path of ["/icon.svgx", "/late-scripts.jsx", "/apiary"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-security-policy"], path).toContain("nonce-");
  }
  expect((await request.fetch("/", { method: "TRACE" })).status()).toBe(405);
});

test("scripts need the nonce of their answer, and no two answers share one", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors"])
      expect(policy).toContain(rule);
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] as string;
    nonces.add(nonce);
    const html = await answer.text();
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<[^>]+\son(?:click|load|error|change|submit)=/i);
    expect(html).not.toMatch(/href="javascript:/i);
  }
  expect(nonces.size).toBe(PAGES.length);
});

test("every answer carries the usual headers", async ({ request }) => {
  for (const path of ["/", "/api/papers.json?pageSize=1", "/api/papers.csv", "/healthz", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["permissions-policy"], path).toContain("geolocation=()");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
});

test("no page asks another host for anything or breaks its policy", async ({ page, request, baseURL }) => {
  const wrong: string[] = [];
  page.on("request", (r) => {
    if (!r.url().startsWith(baseURL as string) && !/^(data|blob):/.test(r.url())) wrong.push(r.url());
  });
  page.on("console", (line) => /Content Security Policy/i.test(line.text()) && wrong.push(line.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  const [row] = await paired(request, 1);
  for (const path of [
    ...PAGES,
    `/papers/${row?.slug}`,
    `/compare?papers=${row?.slug}`,
    `/?open=${row?.slug}`,
  ]) {
    await page.goto(path);
    await page.mouse.move(5, 5);
    await page.waitForLoadState("networkidle");
  }
  expect(wrong).toEqual([]);
});

test("what is typed comes back as text, never as markup", async ({ page }) => {
  await page.goto(`/?${new URLSearchParams({ q: "<b>language</b> <img src=x>" })}`);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText(
    "<b>language</b> <img src=x>",
  );
  await expect(page.locator("main b, main img")).toHaveCount(0);
});
