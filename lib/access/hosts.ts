/** How a server may be reached, as its environment says. */
export interface Access {
  /** `PUBLIC=1`: the server is meant for others; pages of any site may read its answers. */
  isPublic: boolean;
  /** `HOST`: the address that is listened on. */
  host: string;
  /** `ALLOWED_HOSTS`: further names by comma, as a browser's address bar shows them, without port. */
  allowed: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The rules of a server from its environment. */
export const accessOf = ({ PUBLIC, HOST, ALLOWED_HOSTS }: Environment): Access => ({
  isPublic: PUBLIC === "1",
  host: HOST || "127.0.0.1",
  allowed: (ALLOWED_HOSTS ?? "").split(",").flatMap((name) => nameOf(name.trim()) ?? []),
});

const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];
/** Listening on these is listening on every address the machine has. */
const ALL_ADDRESSES = ["0.0.0.0", "::"];
const NUMERIC = /^(?:\[[\da-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3})$/;

/** "Atlas.example:3000" as "atlas.example", "::1" as "[::1]"; null for what names no host. */
function nameOf(host: string): string | null {
  const text = host.toLowerCase();
  if (/^[\da-f:]*:[\da-f]*:[\da-f:.]*$/.test(text)) return `[${text}]`;
  return /^(\[[\da-f:.]+\]|[^\s:/@[\]]+?)\.?(?::\d{1,5})?$/.exec(text)?.[1] ?? null;
}

/**
 * Whether a request names a host that this server is known by. A page of another site can let its own name lead to
 * 127.0.0.1 and then read what is served there as if it were its own (DNS rebinding): the browser sends that name,
 * which is none of these. An address in figures cannot be led elsewhere, so where all addresses are listened on each
 * of them will do.
 * @param header the request's Host
 */
export function knowsHost({ host, allowed }: Access, header: string | null): boolean {
  const name = nameOf(header ?? "");
  if (name === null) return false;
  if (ALL_ADDRESSES.includes(host) && NUMERIC.test(name)) return true;
  return [...OWN_NAMES, nameOf(host), ...allowed].includes(name);
}
