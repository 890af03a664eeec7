import { type NextRequest, NextResponse } from "next/server";
import { EMBEDDED, isEmbed, SEARCH } from "@/lib/format/embed";
import { themeOf } from "@/lib/format/theme";
import { MAX_SEARCH } from "@/lib/query/params";

/** What a page may load: itself only, scripts only with this answer's nonce. Only the chart alone may be framed by others. */
function policy(nonce: string, framed: boolean): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Attributes only: charts and virtual rows place things by style attributes; style elements need the nonce.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    framed ? "frame-ancestors *" : "frame-ancestors 'self'",
  ].join("; ");
}

const READS = ["GET", "HEAD"];
const ALLOW = { Allow: "GET, HEAD, OPTIONS" };

/** An error in words: JSON of the one error shape for programs, plain text for people. */
function refuse(request: NextRequest, status: number, message: string, headers = {}): Response {
  if (request.nextUrl.pathname.startsWith("/api/"))
    return Response.json({ error: { status, message } }, { status, headers });
  return new Response(`${message}\n`, {
    status,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** What is refused before anything is read: a method that changes something, a search nobody types. */
function refused(request: NextRequest): Response | null {
  const { method, nextUrl } = request;
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: ALLOW });
  if (!READS.includes(method)) return refuse(request, 405, `${method} is not answered here.`, ALLOW);
  const long = ["q", "add"].some((name) =>
    nextUrl.searchParams.getAll(name).some((text) => text.length > MAX_SEARCH),
  );
  return long ? refuse(request, 414, `A search may have ${MAX_SEARCH} characters at most.`) : null;
}

/** Refuses what cannot be answered, and gives every page its own nonce and Content-Security-Policy. */
export function proxy(request: NextRequest): Response {
  const answer = refused(request);
  if (answer) return answer;
  const { pathname, search, searchParams } = request.nextUrl;
  if (/^\/(api|_next)\//.test(pathname)) return NextResponse.next();
  // Here and not by Next, whose answer would carry no headers.
  if (/.\/$/.test(pathname))
    return NextResponse.redirect(new URL(pathname.slice(0, -1) + search, request.url), 308);
  const framed = isEmbed(pathname);
  const csp = policy(btoa(crypto.randomUUID()), framed);
  const headers = new Headers(request.headers);
  headers.delete(EMBEDDED);
  if (framed) headers.set(EMBEDDED, themeOf(searchParams.get("theme") ?? undefined) ?? "system");
  headers.set(SEARCH, search);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  return response;
}
