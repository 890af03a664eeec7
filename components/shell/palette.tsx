"use client";
import { Dialog } from "@base-ui/react/dialog";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useDeferredValue, useLayoutEffect, useState } from "react";
import { suggestionsFor } from "@/components/state/requests";
import { FILTER_ENTRIES, namedFilters, PAGES, ranked } from "./palette-entries";
import { Filters, Found, Pages } from "./palette-groups";
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

/** Filters shown at most where something is typed: the better its name, the nearer to the top. */
const MOST = 12;

/** Goes anywhere by typing: filters, pages, papers, colours. */
export default function Palette({ typed, onReady, onClose, onHelp }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const found = useQuery({
    ...suggestionsFor(sought),
    placeholderData: keepPreviousData,
    enabled: sought.trim().length > 1,
  });
  const wanted = text.trim();
  const suggested = wanted.length > 1 ? (found.data ?? []) : [];
  const papers = suggested.filter((s) => s.kind === "paper");
  // Techniques and domains have names before the data is asked.
  const values = suggested.filter((s) => s.kind === "organisation");
  const router = useRouter();
  const filter = usePaletteFilter();
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  const actions = [
    { label: "Switch between light and dark", words: "theme colours", act: then(flipTheme) },
    { label: "Keys", words: "shortcuts help", act: onHelp },
  ];
  const all = { pages: PAGES, actions, filters: FILTER_ENTRIES };
  const named = wanted
    ? {
        pages: ranked(all.pages, wanted),
        actions: ranked(all.actions, wanted, (a) => `${a.label} ${a.words}`),
        filters: ranked(all.filters, wanted, (f) => `${f.label} ${f.field}`).slice(0, MOST),
      }
    : all;
  const pages = (
    <Pages
      key="pages"
      pages={named.pages}
      actions={named.actions}
      goTo={(href) => then(() => router.push(href))}
    />
  );
  const filters = (
    <Filters
      key="filters"
      filters={[...named.filters, ...namedFilters(suggested)]}
      pick={(f) => then(() => filter(f))}
    />
  );
  // What is named by the text itself comes first whether papers have arrived or not: Enter must not depend on that.
  const pageFirst =
    !wanted || named.pages.some((p) => p.label.toLowerCase().startsWith(wanted.toLowerCase()));
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup
          aria-label="Go to"
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(600px,calc(100vw-24px))] -translate-x-1/2 overflow-hidden rounded-md border bg-card shadow-xl shadow-black/15 outline-none"
        >
          <Command label="Go to a paper, a filter or a page" loop shouldFilter={false}>
            <Field text={text} setText={setText} typed={typed} onReady={onReady} />
            <Command.List className="max-h-[min(60dvh,420px)] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-mut">
              <Command.Empty className="px-2.5 py-6 text-center text-sm text-mut">
                Nothing has this name. Press / to search the abstracts.
              </Command.Empty>
              {pageFirst ? [pages, filters] : [filters, pages]}
              <Found heading="Organisations" found={values} goTo={(href) => then(() => router.push(href))} />
              <Found heading="Papers" found={papers} goTo={(href) => then(() => router.push(href))} />
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
