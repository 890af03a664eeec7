import type { DigestReport, FailedReport } from "@/lib/ingest";

/** What became of all inputs; a part without a paper is a failure only where no other part of its file has one. */
export class Outcome {
  readonly reports: DigestReport[] = [];
  readonly failed: FailedReport[] = [];
  /** Parts without a paper of long files that have papers. */
  readonly empty: FailedReport[] = [];
  #long: string | null = null;
  #papers = 0;
  #undecided: FailedReport[] = [];

  /** Says which long file, if any, the next ones are parts of. Call it with null at the end. */
  partsOf(long: string | null): void {
    if (long === this.#long) return;
    (this.#papers > 0 ? this.empty : this.failed).push(...this.#undecided);
    this.#long = long;
    this.#papers = 0;
    this.#undecided = [];
  }

  add(done: DigestReport | FailedReport): void {
    if (!("error" in done)) {
      this.reports.push(done);
      this.#papers += done.papers;
    } else if (this.#long !== null && done.noPaper) this.#undecided.push(done);
    else this.failed.push(done);
  }
}
