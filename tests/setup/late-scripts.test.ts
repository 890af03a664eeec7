import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lateScripts } from "../../scripts/support/late-scripts.mjs";

const PAGE = [
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/a.css" nonce="n1"/>',
  '<link rel="preload" as="script" fetchPriority="low" nonce="n1" href="/_next/static/b.js"/>',
  '<script src="/_next/static/c.js" async="" nonce="n1"></script>',
  '<script src="/_next/static/old.js" noModule="" nonce="n1"></script></head>',
  '<body><p>1 &lt; 2 > 1, “größer” — a<b>c</b></p><script nonce="n1" id="_R_">(globalThis.T||(globalThis.T=[])).push(1)</script>',
  '<script src="/_next/static/b.js" nonce="n1" id="_R_" async=""></script>',
  '<script nonce="n1">(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script nonce="n1">self.__next_f.push([1,"\\u003cscript src=x"])</script></body></html>',
].join("");

/** Sends a page in pieces that end at these places. */
function sent(page: string, ends: readonly number[] = []): string {
  const rewrite = lateScripts();
  const bytes = Buffer.from(page).toString("latin1");
  const places = [...new Set([0, ...ends.map((n) => Math.min(n, bytes.length)), bytes.length])].sort(
    (a, b) => a - b,
  );
  const pieces = places.slice(1).map((end, i) => rewrite(bytes.slice(places[i], end)));
  return Buffer.from(pieces.join("") + rewrite(null), "latin1").toString();
}

describe("a page's scripts", () => {
  const page = sent(PAGE);

  it("wait, led by the one that starts them, with the page's nonce", () => {
    expect(page.match(/<script src="\/late-scripts\.js" async="" nonce="n1"><\/script>/g)).toHaveLength(1);
    expect(page.indexOf("late-scripts.js")).toBeLessThan(page.indexOf('type="later"'));
    expect(page).toContain('<script type="later" data-src="/_next/static/c.js" async="" nonce="n1">');
    expect(page).toContain(
      '<script type="later" data-src="/_next/static/b.js" nonce="n1" id="_R_" async="">',
    );
    expect(page.match(/<script type="later" nonce="n1">\(?self\.__next_f/g)).toHaveLength(2);
    expect(page).not.toContain('rel="preload"');
  });

  it("leave all else as it was", () => {
    for (const same of [
      '<link rel="stylesheet" href="/_next/a.css" nonce="n1"/>',
      '<script src="/_next/static/old.js" noModule="" nonce="n1">',
      '<script nonce="n1" id="_R_">(globalThis.T',
      "<p>1 &lt; 2 > 1, “größer” — a<b>c</b></p>",
    ])
      expect(page).toContain(same);
    const plain = "<p>No scripts here: 3 < 4 <";
    expect(sent(plain)).toBe(plain);
  });

  it("are the same wherever the page is cut into pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PAGE.length + 20), { maxLength: 12 }), (ends) => {
        expect(sent(PAGE, ends)).toBe(page);
      }),
    );
  });
});
