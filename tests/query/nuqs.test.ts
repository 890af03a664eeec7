import fc from "fast-check";
import { createLoader, createSerializer } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { parseParams, toQuery } from "@/lib/query";
import { CHART_KEYS } from "@/lib/query/chart-params";
import { FILTER_KEYS } from "@/lib/query/fields";
import { chartParsers, exploreParsers, filterParsers } from "@/lib/query/nuqs";
import { NO_PARAMS } from "@/lib/query/params";
import { asked } from "./asked";

const load = createLoader(exploreParsers);
const serialize = createSerializer(exploreParsers);

describe("the parsers of the browser", () => {
  it("know every filter and every choice of the chart", () => {
    expect(Object.keys(filterParsers)).toEqual(FILTER_KEYS);
    expect(Object.keys(chartParsers)).toEqual(CHART_KEYS);
  });

  it("read and write any view as the server does", () => {
    fc.assert(
      fc.property(asked, (params) => {
        const { chart: _, ...expected } = params;
        const read = load(`?${toQuery(params)}`);
        expect(read).toMatchObject(expected);
        expect(parseParams(serialize(read)).params).toEqual(params);
      }),
    );
  });

  it.each([
    ["technique=quantization,nonsense", { technique: ["quantization"] }],
    ["factor=3..2", { factor: null }],
    ["page=-1", { page: 1 }],
    ["sort=-factor,price", { sort: [{ key: "factor", descending: true }] }],
    ["zoom=1.5..20,-3..8", { zoom: { factor: [1.5, 20], accuracy: [-3, 8] } }],
    ["zoom=8..2,0..1", { zoom: null }],
    ["x=speedup&colour=year&off=a%252Cb,c", { x: "speedup", colour: "year", off: ["a,b", "c"] }],
    ["x=nonsense&rate=1000&point=a", { x: "any", rate: null, point: null }],
    ["columns=title,year&density=compact", { columns: ["title", "year"], density: "compact" }],
  ])("%s reads as %j", (query, expected) => {
    expect(load(`?${query}`)).toMatchObject(expected);
  });
});

describe("names that every object has", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  it.each(names)("%s is an unknown parameter like any other", (name) => {
    const expected = { params: NO_PARAMS, notices: [expect.objectContaining({ param: name, value: "a" })] };
    expect(parseParams(`${name}=a`)).toEqual(expected);
    // As Next gives it to a page: with what an object inherits before the value.
    const inherited = ({} as Record<string, unknown>)[name];
    const record = Object.fromEntries([[name, [inherited, "a"]]]) as Record<string, string[]>;
    expect(parseParams(record)).toEqual(expected);
  });
});
