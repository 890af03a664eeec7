/** Throw-away PostgreSQL servers: for tests, and for writing migrations. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/** Where systems keep the server's programs: not all put them into the path. */
function folders(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...(process.env.PATH ?? "").split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, "bin")),
    ...["/usr/pgsql/bin", "/opt/homebrew/opt/postgresql/bin", "/usr/local/opt/postgresql/bin"],
  ];
}

/** An ordinary user of this system, for what the superuser must not run: ourselves where we are one. */
export function ordinaryUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return {} as { uid: number; gid: number };
  for (const name of ["postgres", "nobody"]) {
    const { stdout, status } = spawnSync("id", ["-u", name], { encoding: "utf8" });
    const group = spawnSync("id", ["-g", name], { encoding: "utf8" });
    if (status === 0 && group.status === 0) return { uid: Number(stdout), gid: Number(group.stdout) };
  }
  return null;
}

/** What it takes to run a server here. */
interface Found {
  bin: string;
  user: { uid: number; gid: number };
}

/** What it takes to run a server here; a plain word where that is not there. */
export function findPostgres(): Found | string {
  if (process.platform === "win32") return "no throw-away PostgreSQL on Windows";
  const bin = folders().find((folder) =>
    ["initdb", "postgres"].every((p) => fs.existsSync(path.join(folder, p))),
  );
  if (!bin) return "no PostgreSQL server (initdb, postgres) here";
  const user = ordinaryUser();
  // A system may have put some of the programs into its path, as links: all lie where these do.
  const real = path.dirname(fs.realpathSync(path.join(bin, "postgres")));
  return user ? { bin: real, user } : "no ordinary user (postgres, nobody) here to run PostgreSQL";
}

export interface Cluster {
  /** Of an empty database; reached by a socket in a folder of its own, by no network. */
  url: string;
  stop(): Promise<void>;
}

/** Kept in no way that outlives a power cut: nothing here is kept at all. */
const SETTINGS = [
  ...["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  ...["max_connections=200", "max_locks_per_transaction=256"],
];
/** A log that no replica follows is a short one. */
const ALONE = ["wal_level=minimal", "max_wal_senders=0"];

async function whenReady(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** A new folder, for the user that runs the server, and what fills its `data` by one of PostgreSQL's programs. */
function fill({ bin, user }: Found, program: string, args: readonly string[]): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-pg-"));
  if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid);
  const { status, stderr, error } = spawnSync(
    path.join(bin, program),
    ["-D", path.join(folder, "data"), "--no-sync", ...args],
    { cwd: folder, ...user, encoding: "utf8" },
  );
  if (status === 0) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  throw new Error(`${program}: ${stderr || error?.message}`);
}

/** Starts the server of a folder. @throws Error with what the server says where it cannot be */
async function start({ bin, user }: Found, folder: string, settings: readonly string[]): Promise<Cluster> {
  const log = fs.openSync(path.join(folder, "log"), "w");
  const args = ["-D", path.join(folder, "data"), "-k", folder, ...settings.flatMap((s) => ["-c", s])];
  const options = { cwd: folder, ...user, stdio: ["ignore", log, log] as ["ignore", number, number] };
  const server = spawn(path.join(bin, "postgres"), args, options);
  const end = () => void server.kill("SIGQUIT");
  process.once("exit", end);
  const url = `postgresql://atlas@localhost/postgres?host=${folder}`;
  const stop = async () => {
    process.off("exit", end);
    const gone = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null) {
      server.kill("SIGINT");
      await gone;
    }
    fs.closeSync(log);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenReady(url, server);
    return { url, stop };
  } catch (error) {
    const says = fs.readFileSync(path.join(folder, "log"), "utf8");
    await stop();
    throw new Error(`postgres: ${says}`, { cause: error });
  }
}

/**
 * Makes a server with an empty database and starts it.
 * @param replicated whether others follow it
 * @throws Error with what the server says where it cannot be
 */
export function startCluster(found: Found, { replicated = false } = {}): Promise<Cluster> {
  const folder = fill(found, "initdb", ["-A", "trust", "-U", "atlas", "-E", "UTF8", "--locale=C"]);
  return start(found, folder, [...SETTINGS, ...(replicated ? [] : ALONE)]);
}

/** Starts a server that follows a replicated one, and can only be read. @throws Error as `startCluster` */
export function startReplica(found: Found, { url }: Cluster): Promise<Cluster> {
  const folder = fill(found, "pg_basebackup", ["-d", url, "-R", "-c", "fast"]);
  return start(found, folder, SETTINGS);
}
