import fs from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { drawable } from "@/app/papers/[slug]/[claim]/glyphs";
import { CardPicture } from "@/app/papers/[slug]/[claim]/picture";
import { readClaims } from "@/lib/claims";
import { formatClaim } from "@/lib/format";
import { NO_PARAMS } from "@/lib/query";
import { claimName, claimNamed } from "@/lib/query/addresses";
import { queryOf } from "@/lib/query/database";
import { evidenceTexts } from "@/lib/query/export/evidence";
import type { ClaimView, PaperView } from "@/lib/query/types";
import { collect, digestStore, removeDatabases } from "./support";

let papers: PaperView[];
beforeAll(async () => {
  const store = await digestStore();
  papers = await collect((await queryOf(store)).papers(NO_PARAMS));
  await store.close();
});
afterAll(removeDatabases);

const one = () => papers.find((p) => p.claims.length > 1) as PaperView;

describe("the name of a claim", () => {
  it("is its own within the paper, and leads back to it", () => {
    for (const { claims } of papers) {
      expect(new Set(claims.map(claimName)).size).toBe(claims.length);
      for (const c of claims) expect(claimNamed(claims, claimName(c))).toBe(c);
    }
  });

  it("tells apart the numbers of one phrase", () => {
    const abstract = "It is 3.2x and 2.1x faster than both baselines.";
    const names = readClaims("", abstract).claims.map((c) =>
      claimName({
        quantity: c.quantity,
        kind: c.value.kind,
        value: c.value.kind === "point" ? c.value.value : 0,
        start: c.span.start,
      }),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leads to the same sentence where a later reading begins the words elsewhere", () => {
    const [claim] = one().claims as [ClaimView];
    const later = { ...claim, start: claim.start + 1 };
    expect(claimNamed([later], claimName(claim))).toBe(later);
    for (const name of [
      "",
      "speedup",
      "speedup-2-at-99999",
      "no-such-at-1",
      "constructor",
      `x${claimName(claim)}`,
    ])
      expect(claimNamed([claim], name)).toBeUndefined();
  });
});

it("a claim is said as text, as Markdown and as a footnote of LaTeX, whatever its words", () => {
  const paper = { ...one(), title: "50% of [A](b) $x^2$", year: 2025, arxivId: "2511.00001" };
  const claim = { ...(paper.claims[0] as ClaimView), sentence: "It is 2\\% *faster* at $O(n)$ & more.\n" };
  const [text, markdown, latex] = evidenceTexts(claim, paper, "http://a.test/papers/x%20(y)/speedup-3");
  const pair = paper.tradeoffs.find((t) => t.efficiency.n === claim.n && t.step !== "neighbour");
  const said = [claim, ...(pair ? [pair.quality] : [])].map(formatClaim).join(" ↔ ");
  expect(text?.text).toBe(
    `${said}: “It is 2% *faster* at O(n) & more.” 50% of [A](b) x², 2025. http://a.test/papers/x%20%28y%29/speedup-3`,
  );
  expect(markdown?.text).toContain(
    "](http://a.test/papers/x%20%28y%29/speedup-3): “It is 2% \\*faster\\* at O(n) \\& more.”",
  );
  expect(markdown?.text).toContain("[50% of \\[A\\](b) x²](https://arxiv.org/abs/2511.00001), 2025.");
  expect(latex?.text).toMatch(
    /^\\footnote\{.*: ``It is 2\\% \*faster\* at \$O\(n\)\$ \\& more\.''~\\cite\{[a-z0-9-]+\}, \\url\{http:\/\/a\.test\/papers\/x\\%20\\%28y\\%29\/speedup-3\}\}$/,
  );
});

describe("the picture of a claim", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is drawn with signs the font has", () => {
    const font = signsOf("node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf");
    for (const { title, claims } of papers)
      for (const sign of drawable([title, ...claims.flatMap((c) => [formatClaim(c), c.sentence])].join(" ")))
        expect([sign, font.has(sign.codePointAt(0) ?? 0)]).toEqual([sign, true]);
    const all = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(i + 32)).join("");
    for (const sign of drawable(all))
      expect([sign, font.has(sign.codePointAt(0) ?? 0)]).toEqual([sign, true]);
    expect(drawable("≤ 3.9× “é” 中🙂")).toBe("≤ 3.9× “é” ··");
  });

  it("asks nobody for anything, whatever the words", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: unknown) => {
      // Its own program comes as an address that holds it.
      if (!String(address).startsWith("data:")) asked.push(String(address));
      throw new Error("no request leaves the machine");
    });
    const { ImageResponse } = await import("next/og");
    const paper = { ...one(), title: "中文 🙂 ↔ ©™ العربية ไทย" };
    const claim = {
      ...(paper.claims[0] as ClaimView),
      sentence: "🙂 中文 ↔ ☹ ① ".repeat(60),
      sentenceStart: 0,
      start: 3,
      end: 30,
    };
    const picture = new ImageResponse(CardPicture({ claim, paper }), { width: 1200, height: 630 });
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(asked).toEqual([]);
  });
});

/** Code points a font draws: its character map of format 4. */
function signsOf(file: string): Set<number> {
  const b = fs.readFileSync(file);
  const tables = Array.from({ length: b.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const map = b.readUInt32BE(
    (tables.find((at) => b.toString("latin1", at, at + 4) === "cmap") as number) + 8,
  );
  const at = map + b.readUInt32BE(map + 8);
  expect(b.readUInt16BE(at)).toBe(4);
  const runs = b.readUInt16BE(at + 6) / 2;
  return new Set(
    Array.from({ length: runs }, (_, i) => {
      const [end, start] = [b.readUInt16BE(at + 14 + 2 * i), b.readUInt16BE(at + 16 + 2 * runs + 2 * i)];
      return Array.from({ length: end - start + 1 }, (__, n) => start + n);
    }).flat(),
  );
}
