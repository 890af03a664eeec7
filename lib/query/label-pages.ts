import { setImmediate as turn } from "node:timers/promises";
import { SUBJECTS, type Subject } from "@/lib/claims/types";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import type { Sql } from "@/lib/store";
import type { ColumnIndex } from "./columns/types";
import { Kept } from "./kept";
import { NO_PARAMS, type Params } from "./params";
import { detailsOf } from "./read/points";
import type { PaperRecord } from "./read/records";
import { streamPapers } from "./read/stream";
import type { ChartView, LabelKind, LabelView } from "./types";
import { LabelSum, togetherOf } from "./views/label";
import { rowOf } from "./views/row";

/** Papers named on the page of a label. */
const LEADING = 10;
/** Pages kept: there are few labels, and each is summed up over all its papers. */
const PAGES = 100;
/** Papers summed up before others are answered. */
const CHUNK = 50;

/** What a page of a label asks of the query room it stands in. */
interface Room {
  /** The matched papers in their order, as positions in the index. */
  ordered: (params: Params) => Promise<Uint32Array>;
  records: (papers: Uint32Array) => Promise<PaperRecord[]>;
  chart: (params: Params) => Promise<ChartView>;
}

/** The pages of labels over one version of a database, each summed up once. */
export class LabelPages {
  private readonly pages = new Kept<string, Promise<LabelView>>(PAGES);

  constructor(
    private readonly index: ColumnIndex,
    private readonly sql: Sql,
    private readonly dataVersion: string,
    private readonly room: Room,
  ) {}

  /** The page of a label; null for a name that is none. @param asked whose results count; nothing: the papers' own */
  async of(kind: LabelKind, name: string, asked: readonly string[]): Promise<LabelView | null> {
    const known: readonly string[] = kind === "technique" ? TECHNIQUES : DOMAINS;
    if (!known.includes(name) && !this.index.labels[kind].codeOf.has(name)) return null;
    const subjects = SUBJECTS.filter((s) => (asked.length > 0 ? asked.includes(s) : s === "own"));
    const key = [kind, name, ...subjects].join(" ");
    return this.pages.of(key, () =>
      this.summed(kind, name, subjects).catch((error) => {
        this.pages.drop(key);
        throw error;
      }),
    );
  }

  private async summed(kind: LabelKind, name: string, subjects: readonly Subject[]): Promise<LabelView> {
    const { index, room } = this;
    const params: Params = { ...NO_PARAMS, [kind]: [name] };
    const order = await room.ordered(params);
    const sum = new LabelSum(subjects);
    const ids = Array.from(order, (p) => index.ids[p] as number);
    for await (const papers of streamPapers(this.sql, ids)) {
      let done = 0;
      for (const paper of papers) {
        sum.add(index.placeOf[paper.id - index.firstId] as number, paper);
        if (++done % CHUNK === 0) await turn();
      }
    }
    const leading = await room.records(order.slice(0, LEADING));
    const counted = { ...NO_PARAMS, subject: subjects };
    return {
      ...{ dataVersion: this.dataVersion, kind, name },
      ...(await sum.finish((entries) => detailsOf(this.sql, index, entries))),
      leading: leading.map((r) => rowOf(r, counted)),
      chart: await room.chart({ ...params, subject: subjects }),
      together: togetherOf(index, kind, name),
    };
  }
}
