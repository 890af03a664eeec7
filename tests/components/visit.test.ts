import { describe, expect, it } from "vitest";
import { visitAt } from "@/components/state/visit";

const at = (time: string) => `2026-11-${time}:00.000Z`;
const kept = (before: string | null, last: string) =>
  JSON.stringify({ before: before && at(before), last: at(last) });

describe("a visit", () => {
  it.each<[string, string | null, string, string | null]>([
    ["the first has none before it", null, "20T08:00", null],
    [
      "goes on while one stays away for half an hour at most",
      kept("10T08:00", "20T08:00"),
      "20T08:30",
      "10T08:00",
    ],
    ["goes on where there was none before it", kept(null, "20T08:00"), "20T08:10", null],
    [
      "begins anew after that, with the end of the one before",
      kept("10T08:00", "20T08:00"),
      "20T08:31",
      "20T08:00",
    ],
    [
      "that ended in the future of a clock put back goes on",
      kept("10T08:00", "20T08:00"),
      "19T08:00",
      "10T08:00",
    ],
    ["that is no visit is none", "{", "20T08:00", null],
    ["of another form is none", '{"last":"yesterday","before":1}', "20T08:00", null],
    ["of nothing is none", "null", "20T08:00", null],
    ["loses what is no time", '{"last":"2026-11-20T07:59:00.000Z","before":"<b>"}', "20T08:00", null],
  ])("%s", (_, text, now, before) => {
    expect(visitAt(text, new Date(at(now)))).toEqual({ before: before && at(before), last: at(now) });
  });
});
