import { type NextRequest, NextResponse } from "next/server";
import { type Access, accessOf, knowsHost } from "@/lib/access/hosts";
import { unavailablePage } from "@/lib/access/unavailable";
import { EMBEDDED, isEmbed, SEARCH } from "@/lib/format/embed";
import { THEME_COOKIE, themeOf } from "@/lib/format/theme";
import { faultNow } from "@/lib/query/ask/fault";
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
    "worker-src 'self'",
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
  if (isApi(request)) return Response.json({ error: { status, message } }, { status, headers });
  return new Response(`${message}\n`, {
    status,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** What watches a server asks by whatever address it has; the answers hold no paper. */
const HEALTH = ["/healthz", "/readyz"];

const isApi = (request: NextRequest): boolean => request.nextUrl.pathname.startsWith("/api/");

/** A name that this server is not known by, unless it is meant for others. */
function strange(request: NextRequest, access: Access): Response | null {
  const host = request.headers.get("host");
  if (access.isPublic || HEALTH.includes(request.nextUrl.pathname) || knowsHost(access, host)) return null;
  const name = (host ?? "").replace(/[^\w.:[\]-]/g, "").slice(0, 80);
  return refuse(
    request,
    421,
    `This server is not known as “${name}”: ALLOWED_HOSTS names further hosts, PUBLIC=1 opens it to all.`,
  );
}

/** Where changes are sent; who may send one is asked there. */
const isWrite = (request: NextRequest): boolean => request.nextUrl.pathname.startsWith("/api/write/");

/** What is refused before anything is read: a method that changes something, a search nobody types. */
function refused(request: NextRequest): Response | null {
  const { method, nextUrl } = request;
  if (isWrite(request)) {
    if (method === "POST") return null;
    return refuse(request, 405, `${method} is not answered here: changes are sent by POST.`, {
      Allow: "POST",
    });
  }
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: ALLOW });
  if (!READS.includes(method)) return refuse(request, 405, `${method} is not answered here.`, ALLOW);
  const long = ["q", "add"].some((name) =>
    nextUrl.searchParams.getAll(name).some((text) => text.length > MAX_SEARCH),
  );
  return long ? refuse(request, 414, `A search may have ${MAX_SEARCH} characters at most.`) : null;
}

/** Lets pages of any site read an answer, its version and its tag: of the API alone, and of nothing that writes. */
function shared(request: NextRequest, answer: Response): Response {
  if (!isApi(request) || isWrite(request) || ![...READS, "OPTIONS"].includes(request.method)) return answer;
  answer.headers.set("Access-Control-Allow-Origin", "*");
  answer.headers.set("Access-Control-Expose-Headers", "ETag, X-Data-Version");
  return answer;
}

/** Refuses what cannot be answered, and gives every page its own nonce and Content-Security-Policy. */
export async function proxy(request: NextRequest): Promise<Response> {
  const access = accessOf(process.env);
  const answer = strange(request, access) ?? refused(request) ?? (await passed(request));
  return access.isPublic ? shared(request, answer) : answer;
}

/** Pages that show what the database holds. */
const SHOWS_PAPERS = /^\/(?:$|(?:embed|compare|how|map|review|papers|techniques|domains)(?:\/|$))/;

/** The answer in place of a page that shows papers where the database cannot be read; null where it can. */
async function unavailable(request: NextRequest, nonce: string, csp: string): Promise<Response | null> {
  const { pathname, search, searchParams } = request.nextUrl;
  const why = SHOWS_PAPERS.test(pathname) ? await faultNow() : null;
  if (why === null) return null;
  const asked = isEmbed(pathname) ? searchParams.get("theme") : request.cookies.get(THEME_COOKIE)?.value;
  const page = unavailablePage(why, search, themeOf(asked ?? undefined), nonce);
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": csp,
  };
  return new Response(request.method === "HEAD" ? null : page, { status: 503, headers });
}

async function passed(request: NextRequest): Promise<Response> {
  const { pathname, search, searchParams } = request.nextUrl;
  if (/^\/(api|_next)\//.test(pathname)) return NextResponse.next();
  // Here and not by Next, whose answer would carry no headers.
  if (/.\/$/.test(pathname))
    return NextResponse.redirect(new URL(pathname.slice(0, -1) + search, request.url), 308);
  const framed = isEmbed(pathname);
  const nonce = btoa(crypto.randomUUID());
  const csp = policy(nonce, framed);
  const broken = await unavailable(request, nonce, csp);
  if (broken) return broken;
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
