import { findPostgres, startCluster } from "../../scripts/support/cluster";

/** A throw-away server for all tests of a run; each database of a test is a schema of its own in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const found = findPostgres();
  if (typeof found === "string") throw new Error(`These tests need PostgreSQL: ${found}.`);
  const { url, stop } = await startCluster(found);
  process.env.TEST_DATABASE_URL = url;
  return stop;
}
