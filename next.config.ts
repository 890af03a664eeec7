import type { NextConfig } from "next";

/** Of every answer; pages get their own policy, with a nonce, from `proxy.ts`. */
const SECURITY_HEADERS = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** All but the chart alone, which is made to stand in other people's pages. */
const OWN_HEADERS = [
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** A worker is under the policy of its own answer: it loads the rest of its code from here, and may ask nobody for anything. */
const WORKER_HEADERS = [
  { key: "Content-Security-Policy", value: "default-src 'none'; script-src 'self'; frame-ancestors 'none'" },
];

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // `npm test` type-checks the whole tree; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // In the browser both entries of nuqs would be sent; the client's has all that the shared parsers use.
  turbopack: { resolveAlias: { "nuqs/server": { browser: "nuqs" } } },
  poweredByHeader: false,
  // proxy.ts does it, with all headers.
  skipTrailingSlashRedirect: true,
  compress: true,
  // Native binaries, and what loads them by name: from node_modules at run time, never bundled.
  serverExternalPackages: [
    ...["libsql", "@libsql/client", "@prisma/adapter-libsql", "@prisma/client"],
    ...["pg", "@prisma/adapter-pg"],
  ],
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    { source: "/((?!embed$).*)", headers: OWN_HEADERS },
    { source: "/_next/static/chunks/:file(turbopack-worker.*)", headers: WORKER_HEADERS },
    { source: "/embed", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
  ],
};

export default config;
