"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send, sendText } from "@/components/state/send";
import type { DigestReport } from "@/lib/ingest/report";
import { textOf } from "@/lib/preview/file";
import type { TakenBack } from "@/lib/store";
import type { Ask } from "./messages";

type Line = { done: number; of: number } | { report: DigestReport };

/** How far storing is. */
export type Storing =
  | { is: "no" }
  | { is: "sending"; done: number; of: number }
  | { is: "stored"; report: DigestReport }
  | { is: "taking-back"; report: DigestReport }
  | { is: "taken-back"; done: TakenBack }
  | { is: "failed"; message: string };

async function opened(ask: Ask): Promise<{ name: string; text: string }> {
  if ("text" in ask) return { name: ask.name ?? "pasted text", text: ask.text };
  const found = await textOf(ask.file);
  if ("found" in found) throw new Error(`${ask.file.name} is ${found.found}.`);
  return { name: ask.file.name, text: found.text };
}

/** Stores a text on the server, and takes it back. What pages hold of the server's answers is asked anew after. */
export function useStoring(token: string) {
  const [storing, setStoring] = useState<Storing>({ is: "no" });
  const client = useQueryClient();
  const trying = async (act: () => Promise<Storing>) => {
    try {
      setStoring(await act());
      await client.invalidateQueries();
    } catch (error) {
      setStoring({ is: "failed", message: (error as Error).message });
    }
  };
  const store = (ask: Ask) =>
    trying(async () => {
      setStoring({ is: "sending", done: 0, of: 0 });
      const { name, text } = await opened(ask);
      let report: DigestReport | null = null;
      await sendText<Line>(`/api/write/digest?name=${encodeURIComponent(name)}`, token, text, (line) => {
        if ("report" in line) report = line.report;
        else setStoring({ is: "sending", ...line });
      });
      if (!report) throw new Error("The server broke off: nothing was stored.");
      return { is: "stored", report };
    });
  const takeBack = (report: DigestReport) =>
    trying(async () => {
      setStoring({ is: "taking-back", report });
      const done = await send<TakenBack>("/api/write/take-back", token, { digest: report.digest });
      return { is: "taken-back", done };
    });
  return { storing, store, takeBack };
}
