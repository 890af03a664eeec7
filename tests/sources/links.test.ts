import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLinks } from "@/lib/sources/links";

const kinds = (text: string) => findLinks(text).map((l) => [l.kind, l.url]);

describe("findLinks", () => {
  it.each([
    ["Code: https://github.com/acme/fast.", [["code", "https://github.com/acme/fast"]]],
    ["(https://gitlab.com/acme/fast), and", [["code", "https://gitlab.com/acme/fast"]]],
    ["at github.com/acme/fast_v2.1!", [["code", "https://github.com/acme/fast_v2.1"]]],
    ["\\url{https://github.com/acme/fast}.", [["code", "https://github.com/acme/fast"]]],
    ["[here](https://acme.github.io/fast/).", [["project", "https://acme.github.io/fast/"]]],
    [
      "https://en.example.org/wiki/Fast_(method).",
      [["project", "https://en.example.org/wiki/Fast_(method)"]],
    ],
    ["https://huggingface.co/acme/fast-7b,", [["model", "https://huggingface.co/acme/fast-7b"]]],
    ["huggingface.co/datasets/acme/slow;", [["data", "https://huggingface.co/datasets/acme/slow"]]],
    ["https://huggingface.co/spaces/acme/demo", [["project", "https://huggingface.co/spaces/acme/demo"]]],
    ["https://zenodo.org/records/12", [["data", "https://zenodo.org/records/12"]]],
    ["see www.example.org/fast.", [["project", "https://www.example.org/fast"]]],
    ["https://github.com/ acme/fast .", [["code", "https://github.com/acme/fast"]]],
    ["we host it on https://github.com/.", []],
    ["https://", []],
    ["mail me@github.com/x", []],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("gives the place of each link, in order and apart", () => {
    const part = fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("github.com/", " a/b", ").", "https://", "www.", "[x](", "\\url{"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { url, start, end } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(url.endsWith(text.slice(start, end).replace(/\s/g, ""))).toBe(true);
          expect(URL.canParse(url)).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
