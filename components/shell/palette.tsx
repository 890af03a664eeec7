"use client";
import { Dialog } from "@base-ui/react/dialog";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useDeferredValue, useLayoutEffect, useState } from "react";
import { suggestionsFor } from "@/components/state/requests";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import { ITEM, type Kind, Labels, Named } from "./palette-groups";
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

/** Goes anywhere by typing: papers, filters, pages, colours. */
export default function Palette({ typed, onReady, onClose, onHelp }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const found = useQuery({
    ...suggestionsFor(sought),
    placeholderData: keepPreviousData,
    enabled: sought.trim().length > 1,
  });
  const papers = (found.data ?? []).filter((s) => s.kind === "paper" || s.kind === "organisation");
  const router = useRouter();
  const filter = usePaletteFilter();
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  // What is named by the text itself comes first whether papers have arrived or not: Enter must not depend on that.
  const wanted = text.trim().toLowerCase();
  const named = (name: string) => wanted !== "" && name.toLowerCase().startsWith(wanted);
  const pages = PAGES.filter((p) => named(p.label));
  const labels = (kind: Kind, names: readonly string[]) =>
    names.filter((name) => named(labelName(name))).map((name) => ({ kind, name }));
  const filters = [...labels("technique", TECHNIQUES), ...labels("domain", DOMAINS)];
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          aria-label="Go to"
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(600px,calc(100vw-24px))] -translate-x-1/2 overflow-hidden rounded-md border bg-card shadow-xl shadow-black/15 outline-none"
        >
          <Command label="Go to a paper, a filter or a page" loop>
            <Field text={text} setText={setText} typed={typed} onReady={onReady} />
            <Command.List className="max-h-[min(60dvh,420px)] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-mut">
              <Command.Empty className="px-2.5 py-6 text-center text-sm text-mut">
                Nothing has this name. Press / to search the abstracts.
              </Command.Empty>
              <Named
                pages={pages}
                filters={filters}
                goTo={(href) => then(() => router.push(href))()}
                filterBy={(kind, name) => then(() => filter(kind, name))()}
              />
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
                {PAGES.filter((p) => !named(p.label)).map((p) => (
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
                names={TECHNIQUES.filter((n) => !named(labelName(n)))}
                pick={(n) => then(() => filter("technique", n))}
              />
              <Labels
                heading="Filter by domain"
                names={DOMAINS.filter((n) => !named(labelName(n)))}
                pick={(n) => then(() => filter("domain", n))}
              />
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface FieldProps extends Pick<Props, "typed" | "onReady"> {
  text: string;
  setText: (text: string) => void;
}

/** What is typed into; it takes over at the very moment it is there, so that no letter falls between. */
function Field({ text, setText, typed, onReady }: FieldProps) {
  useLayoutEffect(() => {
    const early = typed();
    if (early) setText(early);
    onReady();
  }, [typed, onReady, setText]);
  return (
    <Command.Input
      autoFocus
      value={text}
      onValueChange={setText}
      placeholder="A paper, a technique, a page…"
      className="h-11 w-full border-b bg-transparent px-4 text-base outline-none placeholder:text-mut"
    />
  );
}
