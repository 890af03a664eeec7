import { type Page, Passing, Refusal, type Service, type Wish } from "../types";

const LIMIT = 100;
/** More pages than the busiest month has: a service that never ends is left here. */
const MOST_PAGES = 50;

export const huggingFace = (base = "https://huggingface.co", pause = 1000): Service => ({
  name: "Hugging Face",
  base,
  pause,
  accept: "application/json",
  isReadable: (type) => /\bjson\b/i.test(type),
});

/** "2026-W48", "2026-11" or "2026-11-27" as the parameter of the daily papers that takes it; null for any other text. */
export function periodOf(text: string): "week" | "month" | "date" | null {
  const week = /^\d{4}-W(\d{2})$/.exec(text);
  if (week) return Number(week[1]) >= 1 && Number(week[1]) <= 53 ? "week" : null;
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (month === undefined) return null;
  const time = new Date(`${text.slice(0, 7)}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(time.valueOf()) || time.getUTCMonth() + 1 !== Number(month)) return null;
  return day ? "date" : "month";
}

type Item = Record<string, unknown>;
const isRecord = (value: unknown): value is Item => typeof value === "object" && value !== null;

/** The id of a listed paper that has a title and an abstract; null for anything else. */
function idOf(item: unknown): string | null {
  const paper = isRecord(item) && isRecord(item.paper) ? item.paper : item;
  if (!isRecord(paper)) return null;
  const { id, title, summary } = paper;
  const whole = [id, title, summary].every((v) => typeof v === "string" && v.trim() !== "");
  return whole ? String(id) : null;
}

function read(text: string): Page {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    throw new Passing("the answer is no whole JSON");
  }
  if (!Array.isArray(items))
    throw new Refusal("the answer is no list of papers, as it was: its form has changed");
  const papers = items.flatMap((item) => {
    const id = idOf(item);
    return id === null ? [] : [{ id, text: JSON.stringify(item) }];
  });
  if (items.length > 0 && papers.length === 0)
    throw new Refusal(
      `none of ${items.length} entries has an id, a title and a summary: their form has changed`,
    );
  return { papers, total: null };
}

/**
 * The papers of a day, a week or a month, as the daily papers' own API lists them.
 * @param period as `periodOf` knows it
 */
export function dailyPapers(service: Service, period: string): Wish {
  const name = periodOf(period);
  if (!name) throw new RangeError(`"${period}" is no day, week or month`);
  return {
    name: `hf-${period}`,
    ending: "json",
    service,
    next(pages) {
      const seen = new Set(pages.slice(0, -1).flatMap((p) => p.papers.map((x) => x.id)));
      const last = pages.at(-1);
      // Pages may be shorter than asked for: the end is one that brings nothing new.
      if (last?.papers.every((p) => seen.has(p.id))) return null;
      if (pages.length === MOST_PAGES) return null;
      return `/api/daily_papers?${new URLSearchParams({ [name]: period, limit: String(LIMIT), p: String(pages.length) })}`;
    },
    read,
    write: (papers) => `[\n${papers.join(",\n")}\n]\n`,
  };
}
