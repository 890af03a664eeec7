import { type ChildProcess, spawn } from "node:child_process";

/** A server that `npm start` started, and what it said when its address stood there. */
export interface Started {
  child: ChildProcess;
  said: string;
}

/** `npm start` itself, on the build that is there already. */
export function started(port: number, more: Record<string, string>): Promise<Started> {
  const env = { ...process.env, ...more, PORT: String(port) };
  const child = spawn(process.execPath, ["scripts/run.mjs", "start"], { env });
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
        if (said.includes(`http://localhost:${port}`)) resolve({ child, said });
      });
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

/** Asks it to end; gives its exit code. */
export async function stopped({ child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = new Promise<number | null>((resolve) => {
    child.removeAllListeners("exit");
    child.on("exit", resolve);
  });
  child.kill(signal);
  return exit;
}
