import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_PARAMS, parseParams, toQuery, withParams } from "@/lib/query";
import { CHART_PARAMS } from "@/lib/query/chart-params";
import { sayFilters } from "@/lib/query/chips";
import { FILTERS } from "@/lib/query/fields";
import { PAGE_PARAMS } from "@/lib/query/params";
import { formatRange, parseRange } from "@/lib/query/range";
import { asked } from "./asked";

const KNOWN = [
  ...FILTERS.map((f) => f.key),
  ...["sort", "page", "pageSize", "compare", "open"],
  ...Object.keys(CHART_PARAMS),
  ...PAGE_PARAMS,
];

describe("an address", () => {
  it("says any view, and reads back as the same view with nothing to complain about", () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 9 }), (some, page) => {
        const params = { ...some, page };
        expect(parseParams(toQuery(params))).toEqual({ params, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is empty for a view with nothing asked for", () => {
    expect(toQuery(NO_PARAMS)).toBe("");
    expect(parseParams("")).toEqual({ params: NO_PARAMS, notices: [] });
  });

  it("is read without failing, whatever stands in it; what cannot be used is named", () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...KNOWN), fc.string({ unit: "binary", maxLength: 12 })),
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom("1", "2..1", "..", "a,b", "-title"),
      ),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
        const { params, notices } = parseParams(new URLSearchParams(pairs));
        for (const { param, message } of notices) {
          expect(param.length).toBeLessThanOrEqual(80);
          expect(message).not.toBe("");
        }
        // What was taken is a view: its own address gives it back.
        expect(parseParams(toQuery(params)).params).toEqual(params);
      }),
      { numRuns: 500 },
    );
  });

  it("names every parameter it does not know, and takes the rest", () => {
    const name = fc.stringMatching(/^[a-zA-Z_]{1,12}$/).filter((n) => !KNOWN.includes(n as "q"));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const unknown = names.map((n) => `${n}=x`).join("&");
        const { params, notices } = parseParams(`${unknown}&code=1`);
        expect(notices.map((n) => n.param)).toEqual(names);
        expect(params).toEqual({ ...NO_PARAMS, code: true });
      }),
    );
  });

  it.each([
    ["technique=quantization,nonsense", "technique", { technique: ["quantization"] }],
    ["factor=fast", "factor", {}],
    ["factor=3..2", "factor", {}],
    ["factor=0..2", "factor", {}],
    ["year=2020.5", "year", {}],
    ["code=yes", "code", {}],
    ["q=%F0%9F%99%82", "q", {}],
    ["sort=-factor,price", "sort", { sort: [{ key: "factor", descending: true }] }],
    ["page=0", "page", {}],
    ["pageSize=501", "pageSize", {}],
    ["compare=a,b,c,d,e,f,g", "compare", { compare: ["a", "b", "c", "d", "e", "f"] }],
    ["open=../x", "open", {}],
    ["frontier=wide", "frontier", {}],
    ["since=yesterday", "since", {}],
    ["since=2026-02-30", "since", {}],
    ["since=2026-11-20T25:00Z", "since", {}],
  ])("%s: %s is named, what can be used is used", (query, param, used) => {
    const { params, notices } = parseParams(query);
    expect(notices.map((n) => n.param)).toEqual([param]);
    expect(params).toEqual({ ...NO_PARAMS, ...used });
  });

  it.each([
    ["since=2026-11-20", "2026-11-20", "Added since 20 November 2026"],
    ["since=2026-11-20T08:30", "2026-11-20T08:30:00.000Z", "Added since 20 November 2026, 08:30 UTC"],
    ["since=2026-11-20T08:30:05.5Z", "2026-11-20T08:30:05.500Z", "Added since 20 November 2026, 08:30 UTC"],
    ["since=2026-11-19&since=2026-11-20", "2026-11-20", "Added since 20 November 2026"],
  ])("%s asks for %s, in words", (query, since, said) => {
    const { params, notices } = parseParams(query);
    expect([params, notices]).toEqual([{ ...NO_PARAMS, since }, []]);
    expect(sayFilters(params, (_, value) => value)).toBe(said);
  });

  it("goes back to the first page when anything but the page changes", () => {
    const params = { ...NO_PARAMS, page: 4 };
    expect(withParams(params, { code: true }).page).toBe(1);
    expect(withParams(params, { page: 5 }).page).toBe(5);
  });
});

describe("a range", () => {
  it("of any two numbers is read as it is written", () => {
    const end = fc.option(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
        .map((n) => Number(n.toFixed(6)) || 0),
      { nil: null },
    );
    fc.assert(
      fc.property(end, end, (a, b) => {
        fc.pre(a !== null || b !== null);
        const range = a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
        expect(parseRange(formatRange(range))).toEqual(range);
      }),
    );
  });

  it.each([
    ["2", { from: 2, to: 2 }],
    ["2..5", { from: 2, to: 5 }],
    ["2.1..", { from: 2.1, to: null }],
    ["..-3.5", { from: null, to: -3.5 }],
    [" .5..1 ", { from: 0.5, to: 1 }],
    ["-0", { from: 0, to: 0 }],
  ])("%j is %j", (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it.each(["", "..", "...", "1...2", "a..b", "1e3", "2..1", "∞", "NaN", "0x10", "1,5", "9".repeat(400)])(
    "%j is none, in words",
    (text) => {
      expect(typeof parseRange(text)).toBe("string");
    },
  );
});
