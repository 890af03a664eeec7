export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const LEAST = 256;

/** A column of numbers that grows while they come in: a typed array from the start, twice as long when it is full. */
export class Column<T extends Numbers> {
  #data: T;
  #size: number;
  readonly #begun: boolean;

  /** @param begun what it begins with, which stays as it is */
  constructor(
    private readonly make: new (size: number) => T,
    begun?: T,
  ) {
    this.#data = begun ?? new make(LEAST);
    this.#size = begun?.length ?? 0;
    this.#begun = begun !== undefined;
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#data.length) {
      const longer = new this.make(this.#roomier());
      longer.set(this.#data);
      this.#data = longer;
    }
    this.#data[this.#size++] = value;
  }

  /** Twice the room; an eighth more where it begins with what was there, as little is added to that. */
  #roomier(): number {
    const more = this.#begun ? this.#size >> 3 : this.#size;
    return this.#size + Math.max(LEAST, more);
  }

  at(i: number): number {
    return this.#data[i] as number;
  }

  /** The numbers at some places, in the order of the places. Places that follow each other are copied together. */
  take(places: ArrayLike<number>): T {
    const taken = new this.make(places.length);
    for (let i = 0, end = 0; i < places.length; i = end) {
      const first = places[i] as number;
      end = endOfRun(places, i);
      if (end - i >= COPIED) taken.set(this.#data.subarray(first, first + end - i), i);
      // A plain loop: `from` with a function takes ten times as long.
      else for (let k = i; k < end; k++) taken[k] = this.#data[places[k] as number] as number;
    }
    return taken;
  }
}

/** Numbers from which on copying them together is cheaper than one by one. */
const COPIED = 16;

/** Where the places that follow each other from one on end. */
function endOfRun(places: ArrayLike<number>, from: number): number {
  let end = from + 1;
  while (end < places.length && places[end] === (places[end - 1] as number) + 1) end++;
  return end;
}

/** Where things of one kind end up when their owners change places: `from` by owner, and which comes where. */
export interface Moved {
  from: Uint32Array;
  order: Uint32Array;
}

/**
 * The places of all things, owner by owner, when owners stand in another order.
 * @param starts where each owner's things begin, and one more for the end of the last
 * @param owners in their new order; what belongs to others is left out
 */
export function moved(starts: Column<Uint32Array>, owners: Uint32Array): Moved {
  const from = new Uint32Array(owners.length + 1);
  const order = new Uint32Array(starts.at(starts.size - 1));
  let size = 0;
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] as number;
    const end = starts.at(owner + 1);
    for (let k = starts.at(owner); k < end; k++) order[size++] = k;
    from[i + 1] = size;
  }
  return { from, order: size < order.length ? order.slice(0, size) : order };
}
