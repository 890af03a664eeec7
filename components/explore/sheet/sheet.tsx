"use client";
import { Dialog } from "@base-ui/react/dialog";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { paperOf } from "@/components/state/requests";
import { Kbd } from "@/components/ui/kbd";
import { withPicked } from "@/components/ui/picked";
import { tidyText } from "@/lib/format";
import { SheetPaper } from "./sheet-paper";

interface Props {
  slug: string;
  /** What the chart is asked with, the point chosen on it, and the exchange rate: where the paper stands among others. */
  question: string;
  point: string | null;
  rate: number | null;
  /** Title while the paper loads, where its row is here. */
  title: string | null;
  /** Claim to bring into sight. */
  claim: number | null;
  /** Neighbours in the table; null at its ends. */
  before: string | null;
  after: string | null;
  compare: readonly string[];
  picked: boolean;
  /** Beside the table, or from below over it. */
  narrow: boolean;
  onOpen: (slug: string) => void;
  onPick: (slug: string) => void;
  onClose: () => void;
}

const BUTTON = "grid size-7 place-items-center rounded-md border text-mut hover:text-ink disabled:opacity-40";

/** One paper beside the table: its abstract with the evidence, its claims and trade-offs; `j` and `k` go on. */
export default function Sheet(props: Props) {
  const { slug, before, after, narrow, onOpen, onClose } = props;
  const client = useQueryClient();
  const { data: paper, error } = useQuery(paperOf(slug));
  const title = paper?.title ?? props.title ?? "Paper";
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const next of [after, before]) if (next) void client.prefetchQuery(paperOf(next));
  }, [client, after, before]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper starts at its top.
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [slug]);
  const href = withPicked(`/papers/${slug}`, props.compare);
  return (
    <Dialog.Root
      open
      modal={narrow}
      disablePointerDismissal={!narrow}
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog.Portal>
        {narrow && <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />}
        <Dialog.Popup
          data-print="hide"
          // The page gives it to the row last open (`usePapers`), which is not always where it came from.
          finalFocus={false}
          className={
            narrow
              ? "fixed inset-x-0 bottom-0 z-50 flex max-h-[86dvh] flex-col rounded-t-lg border-t bg-card outline-none transition-transform duration-150 data-starting-style:translate-y-8"
              : "fixed top-[53px] right-0 bottom-0 z-30 flex w-[480px] flex-col border-l bg-card shadow-[-8px_0_24px_rgb(0_0_0/0.07)] outline-none transition-transform duration-150 data-starting-style:translate-x-6"
          }
        >
          <div className="flex items-center gap-2 border-b px-4 py-2">
            <button
              type="button"
              className={BUTTON}
              disabled={!before}
              onClick={() => before && onOpen(before)}
              aria-label="Paper before (k)"
            >
              <ChevronUp size={15} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={BUTTON}
              disabled={!after}
              onClick={() => after && onOpen(after)}
              aria-label="Next paper (j)"
            >
              <ChevronDown size={15} aria-hidden="true" />
            </button>
            <span className="hidden items-center gap-1 text-xs text-mut md:flex" aria-hidden="true">
              <Kbd>j</Kbd>
              <Kbd>k</Kbd>
            </span>
            <label className="ml-auto flex items-center gap-1.5 text-sm">
              <input
                type="checkbox"
                checked={props.picked}
                onChange={() => props.onPick(slug)}
                className="m-0 size-[13px] accent-acc"
              />
              compare
            </label>
            <Link
              href={href}
              prefetch={false}
              className="rounded-md border px-2 py-0.5 text-sm text-ink no-underline hover:border-mut"
            >
              Whole page
            </Link>
            <Dialog.Close className={BUTTON} aria-label="Close (Esc)">
              <X size={15} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-3 pb-8">
            <Dialog.Title
              render={(props) => <h1 {...props} />}
              className="text-md leading-snug font-semibold tracking-[-0.01em]"
            >
              {tidyText(title)}
            </Dialog.Title>
            {paper ? (
              <SheetPaper
                key={slug}
                paper={paper}
                claim={props.claim}
                question={props.question}
                point={props.point}
                rate={props.rate}
                onOpen={onOpen}
              />
            ) : (
              <Waiting error={error?.message ?? null} />
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const LINES = ["w-1/2", "w-full", "w-full", "w-11/12", "w-full", "w-4/5"];

function Waiting({ error }: { error: string | null }) {
  if (error)
    return (
      <p role="alert" className="mt-3 text-sm">
        The paper could not be loaded: {error} Close the sheet and choose one from the table.
      </p>
    );
  return (
    <div role="status" aria-label="Loading the paper" className="mt-4 space-y-2.5">
      {LINES.map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a skeleton never move.
        <div key={i} className={`h-3 rounded-sm bg-soft ${width}`} />
      ))}
    </div>
  );
}
