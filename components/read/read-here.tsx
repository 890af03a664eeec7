"use client";
import { useToken } from "@/components/state/use-token";
import { Input } from "./input";
import type { Ask } from "./messages";
import { Progress } from "./progress";
import { Result } from "./result";
import { StoreHere } from "./store-here";
import { Unreadable } from "./unreadable";
import { useReading } from "./use-reading";

/** A text, read in the page itself. */
export function ReadHere({ canWrite }: { canWrite: boolean }) {
  const { reading, read, stop } = useReading();
  // An address that brings the token along is tidied at once.
  useToken();
  return (
    <>
      <Input busy={reading.state === "reading"} onRead={read} onStop={stop} />
      <Progress reading={reading} />
      {reading.why && <Unreadable why={reading.why} name={nameOf(reading.ask)} />}
      {canWrite && reading.state === "done" && reading.ask && (
        <StoreHere ask={reading.ask} papers={reading.papers.length} />
      )}
      <Result reading={reading} />
    </>
  );
}

/** The name of what is read; null where it was pasted. */
const nameOf = (ask: Ask | null): string | null =>
  ask && ("file" in ask ? ask.file.name : (ask.name ?? null));
