/**
 * Serves the built pages on the port given as the first argument: Next's own server, with compression and with the
 * pages' scripts made late.
 */
import http from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import { withLateScripts } from "./support/late-scripts.mjs";
import { ROOT } from "./support/paths.mjs";
import { answerUnreadable } from "./support/unreadable.mjs";

const port = Number(process.argv[2]);
const app = next({ dev: false, dir: ROOT, hostname: "localhost", port });
const compressed = (quality) =>
  compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });
/** A page comes once, over a slow line perhaps: a tenth smaller than at the package's 4 for a quarter of a millisecond. */
const page = compressed(5);
/** An answer is waited for after every click: half the time of 5, a seventh larger. */
const answer = compressed(3);

/** Room (bytes) for a search of 5,000 characters of any kind, percent-encoded, twice: the address and where it came from. */
const LONGEST_HEADERS = 256 * 1024;

await app.prepare();
const handle = app.getRequestHandler();
http
  .createServer({ maxHeaderSize: LONGEST_HEADERS }, (request, response) => {
    if (answerUnreadable(request, response)) return;
    const compress = request.url.startsWith("/api/") ? answer : page;
    compress(request, response, () => {
      withLateScripts(response);
      handle(request, response);
    });
  })
  .listen(port);
