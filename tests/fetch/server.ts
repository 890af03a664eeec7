/** A service on this machine that answers in the shape of Hugging Face's and arXiv's, and in every wrong way. */
import http from "node:http";
import type { AddressInfo } from "node:net";

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export interface Fake {
  base: string;
  /** What was asked, in order. */
  asked: { path: string; agent: string | undefined; at: number }[];
  /** The most that were being answered at one time. */
  together: () => number;
  close(): Promise<void>;
}

/** @param handle answers each request; gets its number, from 0 */
export async function fake(handle: (n: number, ...rest: Parameters<Handler>) => void): Promise<Fake> {
  const asked: Fake["asked"] = [];
  let [now, most] = [0, 0];
  const server = http.createServer((request, response) => {
    now++;
    most = Math.max(most, now);
    response.once("close", () => now--);
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"], at: performance.now() });
    handle(asked.length - 1, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    together: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const WORDS =
  "We present a method for long inputs that shares state between layers and reads each token once. It needs 2.5x less memory than full attention while accuracy stays the same on every benchmark that was tried. ";

export const idOf = (n: number): string => `2611.${String(n + 1).padStart(5, "0")}`;
const titleOf = (n: number): string => `Shared State for Long Inputs, Part ${n}`;

/** An entry of the daily papers. */
export const item = (n: number) => ({
  paper: {
    id: idOf(n),
    authors: [{ _id: "1", name: "Ann Author", hidden: false }],
    publishedAt: "2026-11-24T18:00:00.000Z",
    title: titleOf(n),
    summary: WORDS.repeat(2),
    upvotes: 3,
  },
  publishedAt: "2026-11-25T00:00:00.000Z",
  title: titleOf(n),
  numComments: 1,
});

/** An entry of an Atom feed. */
export const entry = (n: number): string => `  <entry>
    <id>http://arxiv.org/abs/${idOf(n)}v1</id>
    <title>${titleOf(n)}</title>
    <updated>2026-11-24T18:00:00Z</updated>
    <summary>${WORDS.repeat(2)}</summary>
    <published>2026-11-24T18:00:00Z</published>
    <author><name>Ann Author</name></author>
    <arxiv:primary_category term="cs.LG"/>
  </entry>`;

export const feed = (
  entries: string[],
  total: number,
  start = 0,
): string => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id>
  <title>arXiv Query</title>
  <opensearch:itemsPerPage>${entries.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
${entries.join("\n")}
</feed>`;

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

export const sendJson = (response: http.ServerResponse, body: unknown): void => {
  response.setHeader("Content-Type", "application/json; charset=utf-8").end(JSON.stringify(body));
};
export const sendXml = (response: http.ServerResponse, text: string): void => {
  response.setHeader("Content-Type", "application/atom+xml; charset=utf-8").end(text);
};

/** `all` daily papers, so many a page. */
export const daily =
  (all: number, size = 100): Handler =>
  (request, response) => {
    const page = Number(new URL(request.url ?? "", "http://x").searchParams.get("p"));
    sendJson(response, range(page * size, Math.min(all, (page + 1) * size)).map(item));
  };

/** arXiv with `all` papers: a query finds them all, ids those that are there. */
export const search =
  (all: number): Handler =>
  (request, response) => {
    const asked = new URL(request.url ?? "", "http://x").searchParams;
    const ids = asked.get("id_list")?.split(",");
    const start = Number(asked.get("start") ?? 0);
    const most = Number(asked.get("max_results"));
    if (ids) {
      const found = range(0, all).filter((n) => ids.includes(idOf(n)));
      sendXml(response, feed(found.map(entry), found.length));
    } else sendXml(response, feed(range(start, Math.min(all, start + most)).map(entry), all, start));
  };

/** Wrong ways that pass: the same question has an answer the next time. */
export const PASSING: Record<string, Handler> = {
  "429 that asks for no rest": (_, response) => response.writeHead(429, { "Retry-After": "0" }).end(),
  "503 that asks for a second": (_, response) => response.writeHead(503, { "Retry-After": "1" }).end("busy"),
  "503 until a time that has passed": (_, response) =>
    response.writeHead(503, { "Retry-After": "Fri, 20 Nov 2026 08:00:00 GMT" }).end(),
  "502 of a gateway": (_, response) => response.writeHead(502).end("<html>Bad gateway</html>"),
  "a JSON cut off": (_, response) =>
    response.setHeader("Content-Type", "application/json").end('[{"paper":{"id":"26'),
  "a feed cut off": (_, response) => sendXml(response, feed([entry(0)], 1).slice(0, -40)),
  "a connection that breaks in the middle": (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "5000" });
    response.write('[{"paper":', () => response.destroy());
  },
  "a connection that breaks at once": (request) => request.socket.destroy(),
  "an empty answer": (_, response) => response.setHeader("Content-Type", "application/json").end(),
  "an answer that does not come": () => {},
};

/** Wrong ways that stay: asked again it would be the same. */
export const LASTING: Record<string, [Handler, RegExp]> = {
  "another form": [(_, response) => sendJson(response, { papers: [item(0)] }), /no list of papers/],
  "other names of fields": [
    (_, response) => sendJson(response, [{ article: { key: "1", heading: "x" } }]),
    /none of 1 entries has/,
  ],
  "a page for people": [
    (_, response) =>
      response.setHeader("Content-Type", "text/html").end("<html><p>Please <b>sign in</b></p></html>"),
    /text\/html, not application\/json: Please sign in/,
  ],
  "not found": [(_, response) => response.writeHead(404).end('{"error":"Not here"}'), /404: .*Not here/],
  "a wrong question": [
    (_, response) => response.writeHead(400).end('{"error":"Invalid week"}'),
    /400: .*Invalid week/,
  ],
  "a redirect to itself": [
    (request, response) => response.writeHead(302, { Location: request.url }).end(),
    /redirects without end/,
  ],
  "an answer that never ends": [
    (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const more = () => {
        while (response.write(" ".repeat(1 << 20)));
      };
      response.on("drain", more);
      more();
    },
    /longer than 32 MB/,
  ],
  "429 until tomorrow": [
    (_, response) => response.writeHead(429, { "Retry-After": "86400" }).end(),
    /429 and asks for 86400 s of rest/,
  ],
};
