"use client";
import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useState } from "react";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import type { Suggestion } from "@/lib/query/types";
import { PLACES } from "./places";
import { flipTheme } from "./theme";
import { usePaletteFilter } from "./use-palette-filter";

interface Props {
  /** What was typed before the field was there. */
  typed: () => string;
  /** The field is there: what is typed from now on is its own. */
  onReady: () => void;
  onClose: () => void;
  onHelp: () => void;
}

const PAGES = [
  { label: "Explore", href: "/" },
  ...PLACES,
  { label: "Compare", href: "/compare" },
  { label: "How numbers are read", href: "/how" },
] as const;

const ITEM =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 text-sm data-[selected=true]:bg-soft data-[selected=true]:text-ink";

/** Papers whose title or abstract has the words. */
function usePapers(text: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (text.trim().length < 2) return setFound([]);
    const abort = new AbortController();
    fetch(`/api/suggest.json?q=${encodeURIComponent(text)}`, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : []))
      .then((body) => {
        const all = (Array.isArray(body) ? body : (body.suggestions ?? [])) as Suggestion[];
        setFound(all.filter((s) => s.kind === "paper" || s.kind === "organisation"));
      })
      .catch(() => {});
    return () => abort.abort();
  }, [text]);
  return found;
}

/** Goes anywhere by typing: papers, filters, pages, colours. */
export default function Palette({ typed, onReady, onClose, onHelp }: Props) {
  const [text, setText] = useState(typed);
  useEffect(onReady, [onReady]);
  const papers = usePapers(useDeferredValue(text));
  const router = useRouter();
  const filter = usePaletteFilter();
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          aria-label="Go to"
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(600px,calc(100vw-24px))] -translate-x-1/2 overflow-hidden rounded-md border bg-card shadow-xl shadow-black/15 outline-none"
        >
          <Command label="Go to a paper, a filter or a page" loop>
            <Command.Input
              autoFocus
              value={text}
              onValueChange={setText}
              placeholder="A paper, a technique, a page…"
              className="h-11 w-full border-b bg-transparent px-4 text-base outline-none placeholder:text-mut"
            />
            <Command.List className="max-h-[min(60dvh,420px)] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-mut">
              <Command.Empty className="px-2.5 py-6 text-center text-sm text-mut">
                Nothing has this name. Press / to search the abstracts.
              </Command.Empty>
              {papers.length > 0 && (
                <Command.Group heading="Papers" forceMount>
                  {papers.map((p) => (
                    <Command.Item
                      key={p.href}
                      forceMount
                      value={`paper ${p.value}`}
                      onSelect={then(() => router.push(p.href))}
                      className={ITEM}
                    >
                      <span className="truncate">
                        {p.label.map((piece, i) =>
                          piece.hit ? (
                            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move.
                            <mark key={i} className="hit">
                              {piece.text}
                            </mark>
                          ) : (
                            piece.text
                          ),
                        )}
                      </span>
                      {p.count !== null && <span className="ml-auto text-xs text-mut">{p.count}</span>}
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              <Command.Group heading="Pages">
                {PAGES.map((p) => (
                  <Command.Item
                    key={p.href}
                    value={`page ${p.label}`}
                    onSelect={then(() => router.push(p.href))}
                    className={ITEM}
                  >
                    {p.label}
                  </Command.Item>
                ))}
                <Command.Item
                  value="switch light dark colours theme"
                  onSelect={then(flipTheme)}
                  className={ITEM}
                >
                  Switch between light and dark
                </Command.Item>
                <Command.Item value="keys shortcuts help" onSelect={onHelp} className={ITEM}>
                  Keys
                </Command.Item>
              </Command.Group>
              <Labels
                heading="Filter by technique"
                names={TECHNIQUES}
                pick={(n) => then(() => filter("technique", n))}
              />
              <Labels
                heading="Filter by domain"
                names={DOMAINS}
                pick={(n) => then(() => filter("domain", n))}
              />
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Labels({
  heading,
  names,
  pick,
}: {
  heading: string;
  names: readonly string[];
  pick: (name: string) => () => void;
}) {
  return (
    <Command.Group heading={heading}>
      {names.map((name) => (
        <Command.Item
          key={name}
          value={`${heading} ${labelName(name)}`}
          onSelect={pick(name)}
          className={ITEM}
        >
          {labelName(name)}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
