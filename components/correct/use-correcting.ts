"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "@/components/state/send";
import { useToken } from "@/components/state/use-token";
import type { Said } from "@/lib/corrections/types";
import type { CorrectionDone } from "@/lib/ingest/correct";

/** What a form says; the rest is added where it is sent. */
export type Saying = Partial<Said> & Pick<Said, "kind" | "reason">;

/** Sends corrections of a paper; the page shows their effect when they are written down. */
export function useCorrecting(slug: string) {
  const [token, setToken] = useToken();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const router = useRouter();
  const client = useQueryClient();
  /** @returns the name of the correction; null where it was refused, which is said */
  async function correct(said: Saying): Promise<string | null> {
    setBusy(true);
    setMessage(null);
    try {
      const { uid } = await send<CorrectionDone>("/api/write/correction", token, { paper: slug, said });
      setFailed(false);
      setMessage("Written down.");
      await client.invalidateQueries();
      router.refresh();
      return uid;
    } catch (error) {
      setFailed(true);
      setMessage((error as Error).message);
      return null;
    } finally {
      setBusy(false);
    }
  }
  return { token, setToken, busy, message, failed, correct };
}

export type Correcting = ReturnType<typeof useCorrecting>;
