import { describe, expect, it } from "vitest";
import { accessOf, knowsHost } from "@/lib/access/hosts";

const knows = (env: Record<string, string>, host: string | null) => knowsHost(accessOf(env), host);

describe("the hosts a server is known by", () => {
  it.each<[Record<string, string>, string | null, boolean]>([
    [{}, "localhost", true],
    [{}, "localhost:3000", true],
    [{}, "LocalHost.:3000", true],
    [{}, "127.0.0.1:3000", true],
    [{}, "[::1]:3000", true],
    [{}, "evil.example", false],
    [{}, "localhost.evil.example", false],
    [{}, "127.0.0.1.evil.example:3000", false],
    [{}, "localhost@evil.example", false],
    [{}, "192.168.1.7:3000", false],
    [{}, "", false],
    [{}, null, false],
    [{}, "localhost:3000:1", false],
    [{}, "localhost/evil", false],
    [{ HOST: "192.168.1.7" }, "192.168.1.7:3000", true],
    [{ HOST: "192.168.1.7" }, "192.168.1.8:3000", false],
    [{ HOST: "Atlas.lan" }, "atlas.lan:3000", true],
    [{ HOST: "fe80::1" }, "[fe80::1]:3000", true],
    [{ HOST: "0.0.0.0" }, "192.168.1.7:3000", true],
    [{ HOST: "::" }, "[fe80::1]", true],
    [{ HOST: "0.0.0.0" }, "evil.example", false],
    [{ ALLOWED_HOSTS: "atlas.example, papers.lan:8080" }, "atlas.example", true],
    [{ ALLOWED_HOSTS: "atlas.example, papers.lan:8080" }, "papers.lan:3000", true],
    [{ ALLOWED_HOSTS: "atlas.example" }, "www.atlas.example", false],
    [{ ALLOWED_HOSTS: "," }, "", false],
  ])("%j: %s is one of them: %s", (env, host, known) => {
    expect(knows(env, host)).toBe(known);
  });
});
