import net from "node:net";
import { StepError } from "./run.mjs";

/** The address that is listened on: this machine alone unless `HOST` says else. */
export const host = () => process.env.HOST || "127.0.0.1";

/** Binds a port for a moment, as the server will. Gives the port, which for 0 is a free one. */
function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(port, host(), () => {
      const { port: bound } = server.address();
      server.close(() => resolve(bound));
    });
  });
}

/** The port of `PORT`, else 3000. Throws a `StepError` where it is no port, or taken. */
export async function chosenPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new StepError(`PORT is "${text}": expected a number from 1 to 65535, as in PORT=3001 npm start.`);
  }
  try {
    return await tryPort(port);
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      throw new StepError(
        `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
      );
    }
    if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
      throw new StepError(
        `HOST is "${host()}": this machine has no such address. HOST=0.0.0.0 is all it has.`,
      );
    }
    if (error.code === "EACCES") {
      throw new StepError(
        `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`,
      );
    }
    throw error;
  }
}

export const freePort = () => tryPort(0);
