/** The steps of the container file, each run without a container: below a folder that stands for its root. */
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ordinaryUser } from "@/scripts/support/cluster";

export interface Step {
  instruction: string;
  rest: string;
}

/** What the container file says, in its order. */
export const steps = (): Step[] =>
  fs
    .readFileSync("scripts/containers/Containerfile", "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [, instruction = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return { instruction, rest };
    });

/** Whether a path of the project is left out of what is copied: a pattern is of the whole path or of a folder above. */
function ignored(): (name: string) => boolean {
  const patterns = fs
    .readFileSync(".dockerignore", "utf8")
    .split("\n")
    .filter(Boolean)
    .map((pattern) =>
      pattern.replace(/[.+]/g, "\\$&").replace(/\*\*\/|\*/g, (s) => (s === "*" ? "[^/]*" : "(?:.*/)?")),
    )
    .map((pattern) => new RegExp(`^${pattern}(?:/|$)`));
  return (name) => patterns.some((pattern) => pattern.test(name));
}

/** What says how this user's npm reaches its registry. */
const REGISTRY =
  /^(npm_config_(registry|cache|userconfig|globalconfig|\w*proxy|cafile|strict_ssl)|https?_proxy|no_proxy|node_extra_ca_certs)$/i;

/** So that packages come from where this user's npm has them, from its cache first. */
const NPM = {
  npm_config_userconfig: path.join(os.homedir(), ".npmrc"),
  npm_config_cache: path.join(os.homedir(), ".npm"),
  npm_config_prefer_offline: "true",
  npm_config_fetch_retries: "1",
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => REGISTRY.test(name))),
} as Record<string, string>;

/** A folder that becomes what the image is, step by step. */
export class Unpacked {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-container-"));
  /** Nothing of ours but where programs lie. */
  private readonly env: Record<string, string> = { PATH: process.env.PATH ?? "" };
  private readonly ordinary = ordinaryUser();
  private user: { uid?: number; gid?: number } = {};
  private folder = this.root;

  constructor() {
    fs.chmodSync(this.root, 0o755);
    this.env.HOME = path.join(this.root, "home");
    fs.mkdirSync(this.env.HOME);
    this.own(this.env.HOME);
  }

  private own(file: string): void {
    if (this.ordinary?.uid !== undefined) fs.chownSync(file, this.ordinary.uid, this.ordinary.gid);
  }

  /** A text of the container's with its places and its user as they are here. */
  private here(text: string): string {
    const { uid = process.getuid?.(), gid = process.getgid?.() } = this.ordinary ?? {};
    return text
      .replace(/(^|[\s=])(?=\/(?:app|data)\b)/g, `$1${this.root}`)
      .replaceAll("node:node", `${uid}:${gid}`);
  }

  private readonly how: Record<string, (rest: string) => unknown> = {
    FROM() {},
    EXPOSE() {},
    VOLUME: (rest) => fs.accessSync(this.here(rest)),
    WORKDIR: (rest) => {
      this.folder = this.here(rest);
      fs.mkdirSync(this.folder, { recursive: true });
    },
    ENV: (rest) => {
      for (const pair of rest.split(" ")) {
        const [name = "", value = ""] = pair.split("=");
        this.env[name] = this.here(value);
      }
    },
    USER: () => {
      this.user = this.ordinary ?? {};
    },
    COPY: (rest) => {
      const names = rest.split(" ");
      const to = path.resolve(this.folder, names.pop() ?? "");
      const isLeftOut = ignored();
      for (const name of names)
        fs.cpSync(name, path.join(to, name), {
          recursive: true,
          filter: (file) => !isLeftOut(path.relative(".", file).split(path.sep).join("/")),
        });
    },
    RUN: async (rest) => {
      const code = await ended(this.start("sh", ["-c", this.here(rest)], NPM));
      if (code !== 0 && rest.startsWith("npm ci ")) this.copyPackages();
      else if (code !== 0) throw new Error(`${rest} ended with ${code}`);
    },
  };

  /** Where neither npm's cache nor a registry gives the packages: those that are installed here, of the same lock file. */
  private copyPackages(): void {
    console.log("npm ci gets no packages here: the installed ones are copied in their place.");
    fs.rmSync(path.join(this.folder, "node_modules"), { recursive: true, force: true });
    fs.cpSync("node_modules", path.join(this.folder, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }

  /** Runs one step. @throws Error where it fails, or is of a kind that nobody here knows */
  async step({ instruction, rest }: Step): Promise<void> {
    const how = this.how[instruction];
    if (!how) throw new Error(`${instruction} is no step that can be run here`);
    await how(rest);
  }

  /** A program as it runs in the container, with more of the environment. */
  start(command: string, args: readonly string[], more: Record<string, string> = {}): ChildProcess {
    const env = { ...this.env, ...more } as NodeJS.ProcessEnv;
    return spawn(command, args, {
      cwd: this.folder,
      env,
      ...this.user,
      stdio: ["ignore", "pipe", "inherit"],
    });
  }

  /** What a compose file sets for the server, with its places as they are here. */
  environment(file: string): Record<string, string> {
    const [, lines = ""] =
      /\n {2}web:[\s\S]*?\n {4}environment:\n((?: {6}.*\n)+)/.exec(fs.readFileSync(file, "utf8")) ?? [];
    return Object.fromEntries(
      [...lines.matchAll(/^ {6}(\w+): (.*)$/gm)].map(([, name, value = ""]) => [name, this.here(value)]),
    );
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.stdout?.resume();
    child.once("error", reject).once("close", resolve);
  });
