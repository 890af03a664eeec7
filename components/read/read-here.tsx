"use client";
import { Input } from "./input";
import { Progress } from "./progress";
import { Result } from "./result";
import { Unreadable } from "./unreadable";
import { useReading } from "./use-reading";

/** A text, read in the page itself. */
export function ReadHere() {
  const { reading, read, stop } = useReading();
  return (
    <>
      <Input busy={reading.state === "reading"} onRead={read} onStop={stop} />
      <Progress reading={reading} />
      {reading.why && <Unreadable why={reading.why} name={reading.name} />}
      <Result reading={reading} />
    </>
  );
}
