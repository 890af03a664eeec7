import { crc32 } from "node:zlib";
import { TypedFastBitSet } from "typedfastbitset";

/** Arrays of numbers, by the names under which they are packed. */
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;
type Numbers = InstanceType<(typeof ARRAYS)[ArrayName]>;

/** What stands in the head for a value that is no plain JSON: its kind, and in which segments it lies. */
type Packed = { $: ArrayName | "bits" | "texts" | "map" | "object"; of: unknown };

const MAGIC = 0x58_49_54_41;
/** Magic, format, bytes of the head, checksum of all that follows. */
const START = 16;
/** Numbers of 8 bytes must begin at a multiple of 8. */
const ALIGNED = 8;
/** Between texts; where one holds it, they are packed as JSON. */
const BETWEEN = "\0";
/** Lists of texts from this length on lie in a segment of their own. */
const LONG = 32;

const padded = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** Takes a value apart: what is plain stays, all else becomes segments of bytes. */
class Packer {
  readonly segments: Uint8Array[] = [];
  /** Columns that stand in several places are kept once. */
  private readonly known = new Map<Numbers, Packed>();

  private put(bytes: Uint8Array): number {
    return this.segments.push(bytes) - 1;
  }

  pack(value: unknown): unknown {
    if (value instanceof TypedFastBitSet) return { $: "bits", of: this.pack(value.words) } satisfies Packed;
    if (ArrayBuffer.isView(value)) return this.numbers(value as Numbers);
    if (value instanceof Map)
      return {
        $: "map",
        of: [this.pack([...value.keys()]), this.pack([...value.values()])],
      } satisfies Packed;
    if (Array.isArray(value)) return this.list(value);
    if (typeof value === "object" && value !== null)
      return {
        $: "object",
        of: Object.entries(value).map(([key, one]) => [key, this.pack(one)]),
      } satisfies Packed;
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no JSON`);
    return value;
  }

  private numbers(value: Numbers): Packed {
    const name = value.constructor.name as ArrayName;
    if (!(name in ARRAYS)) throw new TypeError(`${name} cannot be packed`);
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const made = this.known.get(value) ?? { $: name, of: this.put(bytes) };
    this.known.set(value, made);
    return made;
  }

  private list(value: unknown[]): unknown {
    if (value.length < LONG || !value.every((one) => typeof one === "string"))
      return value.map((one) => this.pack(one));
    const joined = value.join(BETWEEN);
    const plain = joined.split(BETWEEN).length === value.length;
    const bytes = new TextEncoder().encode(plain ? joined : JSON.stringify(value));
    return { $: "texts", of: [plain, this.put(bytes)] } satisfies Packed;
  }
}

/**
 * Columns as bytes, ready to be written as they are: arrays of numbers lie where they can be looked at without being
 * read. Takes plain objects, lists, maps by text, bitsets and arrays of numbers.
 * @param format which shape this is; another one does not open it
 * @param key what it was made from
 * @returns pieces to be written one after another: together they would stand in memory twice
 */
export function packed(format: number, key: string, value: unknown): Uint8Array[] {
  const packer = new Packer();
  const root = packer.pack(value);
  const sizes = packer.segments.map((s) => s.length);
  const head = new TextEncoder().encode(JSON.stringify({ key, root, sizes }));
  // None that is empty: of nothing the checksum begins anew.
  const pieces = [head, ...packer.segments]
    .flatMap((piece) => [piece, new Uint8Array(padded(piece.length) - piece.length)])
    .filter((piece) => piece.length > 0);
  const sum = pieces.reduce((of, piece) => crc32(piece, of), head.length);
  const start = new Uint8Array(new Uint32Array([MAGIC, format, head.length, sum]).buffer);
  return [start, ...pieces];
}

/** Puts a value together again; its arrays of numbers are views of the bytes. */
class Unpacker {
  constructor(private readonly segments: readonly Uint8Array[]) {}

  unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.unpack(one));
    if (typeof value !== "object" || value === null) return value;
    const { $: kind, of } = value as Packed;
    switch (kind) {
      case "bits":
        return TypedFastBitSet.fromWords(this.unpack(of) as Uint32Array);
      case "map": {
        const [keys, values] = (of as unknown[]).map((one) => this.unpack(one)) as unknown[][];
        return new Map((keys ?? []).map((key, i) => [key, values?.[i]]));
      }
      case "texts":
        return this.texts(of as [boolean, number]);
      case "object":
        return Object.fromEntries((of as [string, unknown][]).map(([key, one]) => [key, this.unpack(one)]));
      default:
        return this.numbers(kind, of as number);
    }
  }

  private texts([plain, at]: [boolean, number]): string[] {
    const { buffer, byteOffset, byteLength } = this.segments[at] as Uint8Array;
    const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
    return plain ? text.split(BETWEEN) : (JSON.parse(text) as string[]);
  }

  private numbers(name: ArrayName, at: number): Numbers {
    const { buffer, byteOffset, byteLength } = this.segments[at] as Uint8Array;
    const { BYTES_PER_ELEMENT } = ARRAYS[name];
    return new ARRAYS[name](buffer as ArrayBuffer, byteOffset, byteLength / BYTES_PER_ELEMENT);
  }
}

/** What was packed, and what it was made from; null where the bytes are of another format, or damaged. */
export function unpacked(format: number, bytes: Uint8Array): { key: string; value: unknown } | null {
  if (bytes.length < START) return null;
  const [magic, was, headSize = 0, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (magic !== MAGIC || was !== format || sum !== crc32(bytes.subarray(START), headSize)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + START, headSize).toString("utf8");
  const head = JSON.parse(text) as { key: string; root: unknown; sizes: number[] };
  let at = START + padded(headSize);
  const segments = head.sizes.map((size) => {
    const segment = bytes.subarray(at, at + size);
    at += padded(size);
    return segment;
  });
  return { key: head.key, value: new Unpacker(segments).unpack(head.root) };
}
