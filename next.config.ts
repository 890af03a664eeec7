import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // Native binaries: loaded from node_modules at run time, never bundled.
  serverExternalPackages: ["libsql", "@libsql/client", "@prisma/adapter-libsql", "@prisma/client"],
};

export default config;
