import { type FieldKind, fieldsOf } from "../fields";
import { flatten, isObject } from "./flatten";

/** A value that stands in the place of a paper, and the key it stood under where that may name it. */
export interface Place {
  value: unknown;
  key: string | null;
}

type Item = Record<string, unknown>;

/** How deep papers may stand in a document. */
const DEEPEST = 8;
/** So many objects may stand around what a record says of its paper: {"hit": {"_source": {…}}}. */
const WRAPPED = 2;

const bare = (value: unknown): Place => ({ value, key: null });
const isText = (value: unknown): boolean => typeof value === "string" || value === null;

/** Finds the papers of a document, by names that are known for fields and those that a person gives. */
export class PaperFinder {
  constructor(private readonly own: Readonly<Record<string, string>> = {}) {}

  #kinds(value: Item): Map<FieldKind, string[]> {
    return fieldsOf([...flatten(value).keys()], this.own);
  }

  /** Whether a value says a title: itself, or in what it holds under a name that is known for it. */
  #isTitled = (value: unknown): boolean => isObject(value) && this.#kinds(value).has("title");

  #isWhole = (value: unknown): value is Item => {
    if (!isObject(value)) return false;
    const kinds = this.#kinds(value);
    return kinds.has("title") && (kinds.has("abstract") || kinds.has("summary"));
  };

  #wholesIn(value: Item, depth = 0): Item[] {
    if (depth === WRAPPED) return [];
    return Object.values(value).flatMap((inner) => {
      if (!isObject(inner)) return [];
      return this.#isWhole(inner) ? [inner] : this.#wholesIn(inner, depth + 1);
    });
  }

  /** The one paper inside a value: {"citedPaper": …}, {"_source": …}, {"data": …}. */
  #wrappedIn(value: Item): Item | null {
    const [only, ...more] = this.#wholesIn(value);
    return only && more.length === 0 ? only : null;
  }

  /** The paper a value is, with what stands around it; null where it is none. */
  paperIn(value: unknown): Item | null {
    if (!isObject(value)) return null;
    if (this.#isWhole(value)) return value;
    const inner = this.#wrappedIn(value as Item);
    return inner ? { ...(value as Item), ...inner } : null;
  }

  #isPaper = (value: unknown): boolean => this.paperIn(value) !== null;

  /** Columns instead of rows: {"title": […], "abstract": […]}, or "columns" beside "data". */
  #fromColumns(value: Item): Place[] | null {
    const { columns, data } = value;
    if (Array.isArray(columns) && Array.isArray(data) && columns.every((c) => typeof c === "string"))
      return data.map((row) =>
        bare(Array.isArray(row) ? Object.fromEntries(columns.map((c, i) => [c, row[i]])) : row),
      );
    const lists = Object.entries(value).filter(([, v]) => typeof v === "object" && v !== null);
    const names = fieldsOf(
      lists.map(([name]) => name),
      this.own,
    );
    const [title] = names.get("title") ?? [];
    const [abstract] = [...(names.get("abstract") ?? []), ...(names.get("summary") ?? [])];
    if (title === undefined || abstract === undefined) return null;
    const [titles, abstracts] = [title, abstract].map((name) => Object.entries(value[name] as Item));
    if (!titles || !abstracts || titles.length < 2 || titles.length !== abstracts.length) return null;
    if (![...titles, ...abstracts].every(([, v]) => isText(v))) return null;
    return titles.map(([at]) =>
      bare(Object.fromEntries(lists.map(([name, column]) => [name, (column as Item)[at]]))),
    );
  }

  /** All that `isOne` takes for a paper, in the order of the document, with what stands between such in a list. */
  #collect(value: unknown, isOne: (v: unknown) => boolean, depth = 0): Place[] {
    if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
    if (Array.isArray(value))
      return value.some(isOne) ? value.map(bare) : value.flatMap((v) => this.#collect(v, isOne, depth + 1));
    const columns = this.#fromColumns(value as Item);
    if (columns?.some((p) => isOne(p.value))) return columns;
    const entries = Object.entries(value);
    if (entries.length > 0 && entries.every(([, v]) => this.#isWhole(v)))
      return entries.map(([key, v]) => ({ value: v, key }));
    const around = this.#mayHoldOthers(value as Item);
    if (!around && isOne(value)) return [bare(value)];
    const inside = entries.flatMap(([, v]) => this.#collect(v, isOne, depth + 1));
    return around && inside.length === 0 && isOne(value) ? [bare(value)] : inside;
  }

  /** Whether an object may be something around papers: it has lists, and no abstract of its own. */
  #mayHoldOthers = (value: Item): boolean =>
    Object.values(value).some((v) => Array.isArray(v) && v.some((x) => typeof x === "object")) &&
    !this.#kinds(value).has("abstract");

  /** The papers in a document, wherever its lists stand: those with an abstract, else what has a title at least; null where there is none. */
  papersIn(value: unknown): Place[] | null {
    const whole = this.#collect(value, this.#isPaper);
    if (whole.length > 0) return whole;
    const titled = this.#collect(value, this.#isTitled);
    return titled.length > 0 ? titled : null;
  }
}
