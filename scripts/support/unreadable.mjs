/** Whether every percent sign of a path stands before two hexadecimal digits, and all of them together for UTF-8. */
function readable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Answers what Next would fail at: a path that cannot be decoded, a method that it does not know.
 * @returns whether it was answered
 */
export function answerUnreadable(request, response) {
  const say = (status, message, more = {}) => {
    response.writeHead(status, {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...more,
    });
    response.end(JSON.stringify({ error: { status, message } }));
    return true;
  };
  if (request.method === "TRACE")
    return say(405, "TRACE is not answered here.", { Allow: "GET, HEAD, OPTIONS" });
  const [path] = request.url.split("?");
  if (!readable(path)) return say(400, `The path “${path}” cannot be read: expected UTF-8, percent-encoded.`);
  return false;
}
