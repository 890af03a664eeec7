"use client";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { emit, on } from "./events";

const KEY = "atlas-write-token";

/** The token of an address such as `/read#token=…`, which `npm start` prints; it is kept for this tab and leaves the address. */
function adopt(): void {
  const given = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (!given) return;
  sessionStorage.setItem(KEY, given);
  emit("token");
  history.replaceState(history.state, "", window.location.pathname + window.location.search);
}

const read = (): string => sessionStorage.getItem(KEY) ?? "";

/** The token that changes are sent with, kept for this tab; empty where nobody gave one. */
export function useToken(): [string, (token: string) => void] {
  const token = useSyncExternalStore(
    (changed) => on("token", changed),
    read,
    () => "",
  );
  useEffect(adopt, []);
  const set = useCallback((given: string) => {
    sessionStorage.setItem(KEY, given.trim());
    emit("token");
  }, []);
  return [token, set];
}
