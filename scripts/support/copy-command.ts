import { parseArgs } from "node:util";

/** What a command says of how it is used. */
export interface Usage {
  text: string;
  /** Words for what is named. */
  names: string;
}

/** One file named on the command line; wrong usage ends the process with exit code 2, --help with 0. */
export function oneFile({ text, names }: Usage): string {
  const wrong = (message: string): never => {
    console.error(`${message}\n\n${text}`);
    return process.exit(2);
  };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) {
      console.log(text);
      process.exit(0);
    }
    const [file] = positionals;
    return file && positionals.length === 1 ? file : wrong(`Name ${names}.`);
  } catch (error) {
    return wrong((error as Error).message);
  }
}

/** "106 papers, 180 claims and 1 digest" of counted tables. */
export const said = ({ Paper = 0, Claim = 0, Digest = 0 }: Record<string, number>): string =>
  `${Paper} papers, ${Claim} claims, ${Digest} digests`;
