/**
 * Scheme and host a request was sent to, for addresses that are read elsewhere; "" where the host looks like none.
 */
export function baseOf(headers: Pick<Headers, "get">): string {
  const host = headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return /^[\w.-]+(?::\d+)?$|^\[[\da-fA-F:.]+\](?::\d+)?$/.test(host) ? `${scheme}://${host}` : "";
}
