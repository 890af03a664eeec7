import net from "node:net";
import { StepError } from "./guard";

/** The address that is listened on: this machine alone unless `HOST` says else. */
export const host = (): string => process.env.HOST || "127.0.0.1";

/** Binds a port for a moment, as the server will. Gives the port, which for 0 is a free one. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(port, host(), () => {
      const { port: bound } = server.address() as net.AddressInfo;
      server.close(() => resolve(bound));
    });
  });
}

/** Why a port cannot be listened on, by Node's error code, in words. */
const WHY: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  EADDRNOTAVAIL: () => `HOST is "${host()}": this machine has no such address. HOST=0.0.0.0 is all it has.`,
  ENOTFOUND: () => `HOST is "${host()}": this machine has no such address. HOST=0.0.0.0 is all it has.`,
  EACCES: (port) =>
    `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`,
};

/** The port of `PORT`, else 3000. @throws StepError where it is no port, or cannot be listened on */
export async function chosenPort(): Promise<number> {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new StepError(`PORT is "${text}": expected a number from 1 to 65535, as in PORT=3001 npm start.`);
  try {
    return await tryPort(port);
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ""];
    throw why ? new StepError(why(port)) : error;
  }
}

export const freePort = (): Promise<number> => tryPort(0);
