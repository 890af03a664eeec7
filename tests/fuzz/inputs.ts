import fc from "fast-check";
import { addressInput, checkAddress } from "./addresses";
import { checkSource, type SourceInput, sourceInput } from "./sources";

/** One input: a file, or an address. */
export type Input = SourceInput | string;

const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 3, arbitrary: sourceInput },
  { weight: 1, arbitrary: addressInput },
);

/** How many inputs one draw of fast-check makes. */
export const BLOCK = 200;

/** Block `n` of the inputs of a seed: the same in every run, whatever was drawn before. */
export const blockOf = (seed: number, n: number): Input[] =>
  fc.sample(input, {
    seed: (Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) | 0,
    numRuns: BLOCK,
  });

/** @throws what is wrong with how an input was taken */
export const check = async (one: Input): Promise<void> =>
  typeof one === "string" ? checkAddress(one) : checkSource(one);
