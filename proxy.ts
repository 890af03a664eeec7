import { type NextRequest, NextResponse } from "next/server";
import { EMBEDDED, isEmbed } from "@/components/charts/embed/address";
import { themeOf } from "@/lib/format";

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

/** Gives every page its own nonce and Content-Security-Policy. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const framed = isEmbed(pathname);
  const csp = policy(btoa(crypto.randomUUID()), framed);
  const headers = new Headers(request.headers);
  headers.delete(EMBEDDED);
  if (framed) headers.set(EMBEDDED, themeOf(searchParams.get("theme") ?? undefined) ?? "system");
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  return response;
}

export const config = {
  matcher: [
    { source: "/((?!_next/static/|_next/image|favicon\\.ico$|icon\\.svg$|late-scripts\\.js$|api/).*)" },
  ],
};
