"use client";
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { PreviewPaper, PreviewSource, Unreadable } from "@/lib/preview/types";
import type { Answer, Ask } from "./messages";

/** How far a reading is. */
export interface Reading {
  state: "none" | "reading" | "done" | "stopped" | "unreadable" | "failed";
  /** What is read; null where nothing was asked for. */
  ask: Ask | null;
  source: PreviewSource | null;
  papers: readonly PreviewPaper[];
  why: Unreadable | null;
}

const NOTHING: Reading = { state: "none", ask: null, source: null, papers: [], why: null };

type Step = Answer | { is: "asked"; ask: Ask } | { is: "stopped" } | { is: "failed" };

function step(now: Reading, next: Step): Reading {
  switch (next.is) {
    case "asked":
      return { ...NOTHING, state: "reading", ask: next.ask };
    case "source":
      return { ...now, source: next.source };
    case "papers":
      return { ...now, papers: [...now.papers, ...next.papers] };
    case "unreadable":
      return { ...now, state: "unreadable", why: next.why };
    default:
      return { ...now, state: next.is };
  }
}

/** Reads texts in a worker, one at a time: another one, or `stop`, ends what is being read. */
export function useReading() {
  const [reading, dispatch] = useReducer(step, NOTHING);
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const read = useCallback(
    (ask: Ask) => {
      end();
      dispatch({ is: "asked", ask });
      // The readers and what they learned come only now.
      const mine = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      worker.current = mine;
      mine.onmessage = ({ data }: MessageEvent<Answer>) => {
        dispatch(data);
        if (data.is === "done" || data.is === "unreadable") end();
      };
      mine.onerror = () => {
        dispatch({ is: "failed" });
        end();
      };
      mine.postMessage(ask);
    },
    [end],
  );
  const stop = useCallback(() => {
    end();
    dispatch({ is: "stopped" });
  }, [end]);
  return { reading, read, stop };
}
