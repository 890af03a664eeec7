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
const PAGES = [
  "/",
  "/read",
  "/review",
  "/compare",
  "/techniques",
  "/techniques/quantization",
  "/domains",
  "/glossary",
  "/how",
  "/map",
  "/embed",
];

test("any text in any parameter of any page is answered, never with a failure", async ({ request }) => {
  test.setTimeout(120_000);
  const ask = async (path: string, query: URLSearchParams) => {
    const answer = await request.get(`${path}?${query}`);
    const said = `${path}?${query}`.slice(0, 120);
    const search = query.get("q") ?? query.get("add") ?? "";
    // Node itself refuses addresses of more than 16 kB.
    const status = said.length + `${query}`.length > 15_000 ? 431 : search.length > 2000 ? 414 : 200;
    expect(answer.status(), said).toBe(status);
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

test("names that every object has are parameters like any other unknown one", async ({ request }) => {
  for (const query of ["constructor", "toString=a", "__proto__=x&sort=year", "constructor=a&constructor=b"])
    for (const path of PAGES) expect((await request.get(`${path}?${query}`)).status()).toBe(200);
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

test("a path that cannot be decoded, or leads nowhere, is an error", async ({ request }) => {
  for (const name of ["%ff", "%zz", "%", "%E0%A4%A"])
    for (const folder of ["papers", "techniques", "domains", "api/papers", "api/techniques", "no-such"]) {
      // Next's own word for what it cannot decode: bare, and never a page or a paper.
      const answer = await request.get(`/${folder}/${name}`);
      expect([400, 404, 500], `${folder}/${name}`).toContain(answer.status());
    }
  for (const path of ["/api/nope", "/api/nope/deeper.json"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect((await answer.json()).error.message).toContain("openapi");
  }
  for (const path of ["/icon.svgx", "/favicon.ico", "/apiary"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-security-policy"], path).toContain("nonce-");
  }
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

test("a name that is led here from elsewhere reads nothing, and no other site's page does", async ({
  request,
}) => {
  const file = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] as string;
  for (const path of ["/", "/how", "/api/papers.json", "/api/papers.csv", "/embed", file]) {
    const answer = await request.get(path, { headers: { Host: "elsewhere.example" } });
    expect(answer.status(), path).toBe(421);
    expect(await answer.text()).toContain("elsewhere.example");
    const own = await request.get(path, { headers: { Origin: "https://elsewhere.example" } });
    expect(own.status(), path).toBe(200);
    expect(own.headers()["access-control-allow-origin"], path).toBeUndefined();
  }
});

test("what changes something is refused, on pages, files and the API", async ({ request }) => {
  const file = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] as string;
  for (const path of ["/", "/compare", "/papers/none", "/icon.svg", file, "/api/papers.json", "/healthz"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await request.fetch(path, { method });
      expect(answer.status(), `${method} ${path}`).toBe(405);
      expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
    }
    const options = await request.fetch(path, { method: "OPTIONS" });
    expect([options.status(), options.headers().allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  }
});

test("a search of more than 2,000 characters is refused with a word, and cannot be typed", async ({
  page,
  request,
}) => {
  const q = "x".repeat(2001);
  for (const path of [`/?q=${q}`, `/compare?add=${q}`, `/api/papers.json?q=${q}`]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(414);
    expect(await answer.text()).toContain("2000 characters");
  }
  await page.goto("/");
  await expect(page.getByRole("searchbox")).toHaveAttribute("maxlength", "2000");
});

test("every answer carries the usual headers", async ({ request }) => {
  const file = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] as string;
  for (const path of [
    ...["/", "/api/papers.json?pageSize=1", "/api/papers.csv", "/healthz", "/no-such-page", "/favicon.ico"],
    ...["/how/", "/?technique=a&technique=b", "/icon.svg", "/api/nope", file, `/?q=${"x".repeat(2001)}`],
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"], path).toContain("default-src");
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
