import { type ParseArgsConfig, parseArgs } from "node:util";

export type Wrong = (message: string) => never;

/** Ends a command that was asked wrongly, with what is wrong and how it is used: exit code 2. */
export const wrongUsage =
  (usage: string): Wrong =>
  (message) => {
    console.error(`${message}\n\n${usage}`);
    process.exit(2);
  };

/**
 * The words of a command line. `--help` prints how the command is used and ends it with exit code 0, words that are none
 * of its own end it with 2.
 * @param options as `parseArgs` takes them; `--help` comes with them
 */
export function commandLine<const O extends NonNullable<ParseArgsConfig["options"]>>(
  usage: string,
  options: O,
  allowPositionals = false,
) {
  const wrong: Wrong = wrongUsage(usage);
  const help = { help: { type: "boolean", short: "h" } } as const;
  try {
    const parsed = parseArgs({ allowPositionals, options: { ...options, ...help } });
    if (!(parsed.values as { help?: boolean }).help) return parsed;
  } catch (error) {
    return wrong((error as Error).message);
  }
  console.log(usage);
  process.exit(0);
}
