/** Address of what starts the scripts again, in `public`. */
const STARTER = "/late-scripts.js";
/** No tag that matters here is longer (characters). */
const LONGEST_TAG = 1024;
/** How much of an inline script must be seen to know what it is (characters). */
const TELLING = 24;

const TAG = /<(script|link)\b[^>]*>/g;
const isPreload = (tag) =>
  tag.startsWith("<link") && tag.includes(' rel="preload"') && tag.includes(' as="script"');
const isAsync = (tag) => tag.includes(' src="/_next/') && / async(?:=""|[ >])/.test(tag);
/** What the server sends for React to take the page over with. */
const isData = (tag, text) => !tag.includes(" src=") && /^\(?self\.__next_f\b/.test(text);

/** Length of a text's end that cannot be judged before more of it is here. */
function undecided(text) {
  const at = text.lastIndexOf("<");
  if (at < 0) return 0;
  const length = text.length - at;
  const close = text.indexOf(">", at);
  if (close < 0) return length > LONGEST_TAG ? 0 : length;
  return text.startsWith("<script", at) && text.length - close - 1 < TELLING ? length : 0;
}

/**
 * Makes a page's scripts wait: Next's own come as `async`, are fetched beside the styles and run before or right after
 * the first paint, which on a phone holds up reading for a second. Here they become inert (`type="later"`), with one
 * small script ahead of them, which starts them after the first paint or, where the page says that it can wait, at the
 * reader's first sign or after a while (`public/late-scripts.js`). A tag that looks otherwise is left alone and works as ever.
 * @returns a function to be fed the page's HTML piece by piece (each character one byte), and at last `null`; gives
 *   what can be sent
 */
export function lateScripts() {
  let rest = "";
  let led = false;
  const later = (tag, attributes) => {
    const nonce = / nonce="[^"]*"/.exec(tag)?.[0] ?? "";
    const starter = led ? "" : `<script src="${STARTER}" async=""${nonce}></script>`;
    led = true;
    return `${starter}<script type="later"${attributes}>`;
  };
  return (piece) => {
    const text = rest + (piece ?? "");
    const kept = piece === null ? 0 : undecided(text);
    rest = text.slice(text.length - kept);
    return text.slice(0, text.length - kept).replace(TAG, (tag, name, at) => {
      if (isPreload(tag)) return "";
      if (name !== "script" || tag.includes(" type=")) return tag;
      const attributes = tag.slice("<script".length, -1);
      if (isAsync(tag)) return later(tag, attributes.replace(' src="', ' data-src="'));
      const after = at + tag.length;
      return isData(tag, text.slice(after, after + TELLING)) ? later(tag, attributes) : tag;
    });
  };
}

/** Sends a page's HTML through `lateScripts`; other answers go as they are. To be called before the answer begins. */
export function withLateScripts(response) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let rewrite;
  const begun = () => {
    if (rewrite !== undefined) return rewrite;
    const isPage = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    if (isPage && !response.headersSent) response.removeHeader("content-length");
    rewrite = isPage ? lateScripts() : null;
    return rewrite;
  };
  // One character a byte: a piece may end inside a letter.
  const characters = (chunk, encoding) =>
    (typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk)).toString("latin1");
  const bytes = (text) => Buffer.from(text, "latin1");
  const given = (rest) => ({
    encoding: rest.find((r) => typeof r === "string"),
    done: rest.find((r) => typeof r === "function"),
  });
  response.write = (chunk, ...rest) => {
    if (!begun()) return write(chunk, ...rest);
    const { encoding, done } = given(rest);
    return write(bytes(rewrite(characters(chunk, encoding))), done);
  };
  response.end = (...all) => {
    if (!begun()) return end(...all);
    const { encoding, done } = given(all.slice(typeof all[0] === "function" ? 0 : 1));
    const last = all[0] === undefined || all[0] === null || typeof all[0] === "function" ? "" : all[0];
    return end(bytes(rewrite(characters(last, encoding)) + rewrite(null)), done);
  };
}
