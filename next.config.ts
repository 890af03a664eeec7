import type { NextConfig } from "next";

const SECURITY_HEADERS = [
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

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // `npm test` type-checks the whole tree; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // scripts/serve-pages.mjs compresses, after it has changed what it sends.
  compress: false,
  // Native binaries: loaded from node_modules at run time, never bundled.
  serverExternalPackages: ["libsql", "@libsql/client", "@prisma/adapter-libsql", "@prisma/client"],
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    { source: "/((?!embed$).*)", headers: OWN_HEADERS },
    { source: "/embed", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
  ],
};

export default config;
