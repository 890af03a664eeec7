import { commandLine, type Wrong, wrongUsage } from "./command-line";

/** What a command says of how it is used. */
export interface Usage {
  text: string;
  /** Words for what is named. */
  names: string;
}

/** One file named on the command line; wrong usage ends the process with exit code 2, --help with 0. */
export function oneFile({ text, names }: Usage): string {
  const wrong: Wrong = wrongUsage(text);
  const [file, ...more] = commandLine(text, {}, true).positionals;
  return file && more.length === 0 ? file : wrong(`Name ${names}.`);
}

/** "106 papers, 180 claims and 1 digest" of counted tables. */
export const said = ({ Paper = 0, Claim = 0, Digest = 0 }: Record<string, number>): string =>
  `${Paper} papers, ${Claim} claims, ${Digest} digests`;
