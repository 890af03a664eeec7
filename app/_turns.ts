/** A queue before a few places: who comes first is let in first. */
export class Turns {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param places how many are inside at a time
   * @param longest how long one keeps its place at most, in ms
   */
  constructor(
    private readonly places: number,
    private readonly longest: number,
  ) {}

  /** Resolves when there is a place; what it gives ends the turn, once and for all. */
  async enter(): Promise<() => void> {
    if (this.inside < this.places) this.inside++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      const next = this.waiting.shift();
      // It takes over the place, once all that came meanwhile has been looked at.
      if (next) setImmediate(next);
      else this.inside--;
    };
    setTimeout(end, this.longest).unref();
    return end;
  }
}
