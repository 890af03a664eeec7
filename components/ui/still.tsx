"use client";
import { memo, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether this part of the page was drawn by the server and is only being taken over now. False for good where the
 * browser made it, as after a step from another page.
 */
export function useDrawnByServer(): boolean {
  const takingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [drawn] = useState(takingOver);
  return drawn;
}

/**
 * What the server drew, left alone: in the browser React neither goes through it nor changes it, so that a long list
 * costs no time before anybody touches it. Clicks in it are heard by listeners around it. Only for what the server
 * drew (`useDrawnByServer`); it must not be taken away and put back.
 */
export const Still = memo(
  function Still({ children }: { children: React.ReactNode }) {
    if (typeof window === "undefined") return <div>{children}</div>;
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set: the server's elements stay.
    return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  },
  () => true,
);
