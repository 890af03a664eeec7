/** What was worked out last, by what it was worked out for; the least recently used goes first. */
export class Kept<K, V> {
  private readonly held = new Map<K, V>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** What is kept for a key, if anything. */
  peek(key: K): V | undefined {
    return this.held.get(key);
  }

  drop(key: K): void {
    this.held.delete(key);
  }

  /** What is kept for a key, else what `make` gives. */
  of(key: K, make: () => V): V {
    const value = this.held.has(key) ? (this.held.get(key) as V) : make();
    this.held.delete(key);
    this.held.set(key, value);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= this.most) break;
      this.held.delete(oldest);
    }
    return value;
  }
}
