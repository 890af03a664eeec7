/** From here on counting digits is cheaper than comparing. */
const MANY = 500;
/** Digits of 11 bits: as many counts as stay in the processor's nearest memory. */
const BITS = 11;
const DIGITS = 1 << BITS;
const SHIFTS = [0, BITS, 2 * BITS] as const;
/** Which of a number's two 32-bit words is the low one on this machine. */
const LOW = new Uint32Array(new Float64Array([1]).buffer)[0] === 0 ? 0 : 1;

/**
 * The places of the values from the smallest to the largest, equal ones in their order. Values must not be NaN.
 * Many values go through a radix sort of six digits, O(n), over their bits turned so that they order as unsigned whole
 * numbers; a digit in which all are alike is passed over. (H. Seward 1954, as in D. Knuth, The Art of Computer
 * Programming 3, §5.2.5; the turn of the bits: M. Herf, Radix tricks, 2001.)
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  // Plain loops throughout: `from` with a function takes ten times as long.
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  if (n < MANY) {
    const at = (i: number) => values[i] as number;
    return order.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b));
  }
  const keys = turned(values);
  let from = order;
  let to = new Uint32Array(n);
  const starts = new Uint32Array(DIGITS + 1);
  for (const word of [LOW, 1 - LOW])
    for (const shift of SHIFTS) {
      if (!countDigits(keys, word, shift, starts)) continue;
      for (let k = 0; k < n; k++) {
        const i = from[k] as number;
        const digit = ((keys[2 * i + word] as number) >>> shift) & (DIGITS - 1);
        const place = starts[digit] as number;
        starts[digit] = place + 1;
        to[place] = i;
      }
      [from, to] = [to, from];
    }
  return from;
}

/** Where the values with each digit begin; false where all have the same. */
function countDigits(keys: Uint32Array, word: number, shift: number, starts: Uint32Array): boolean {
  starts.fill(0);
  const n = keys.length / 2;
  for (let i = word; i < keys.length; i += 2) {
    const next = (((keys[i] as number) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  const first = (((keys[word] as number) >>> shift) & (DIGITS - 1)) + 1;
  if (starts[first] === n) return false;
  for (let d = 0; d < DIGITS; d++) starts[d + 1] = (starts[d + 1] as number) + (starts[d] as number);
  return true;
}

/** The bits of the values, so turned that a larger value has larger bits; −0 becomes 0. */
function turned(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(values.map((v) => v + 0).buffer);
  for (let i = 0; i < bits.length; i += 2) {
    const high = i + 1 - LOW;
    const negative = (bits[high] as number) >>> 31 === 1;
    bits[high] = negative ? ~(bits[high] as number) : (bits[high] as number) ^ 0x80000000;
    if (negative) bits[i + LOW] = ~(bits[i + LOW] as number);
  }
  return bits;
}
