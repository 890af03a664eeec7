"use client";
import { Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { useEffect, useRef, useState } from "react";
import { on } from "@/components/state/events";
import { Kbd } from "@/components/ui/kbd";
import { filterParsers, viewParsers } from "@/lib/query/nuqs";
import { MAX_SEARCH } from "@/lib/query/params";

/** Waits for a pause in typing before the table follows. */
const PAUSE = 120;

const parsers = { q: filterParsers.q, page: viewParsers.page };

/** The search field. On the explore page the table follows as one types; elsewhere Enter goes there. */
export function SearchBox() {
  const here = usePathname() === "/";
  const [{ q }, setSearch] = useQueryStates(parsers);
  const [text, setText] = useState(here ? (q ?? "") : "");
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => on("search", () => field.current?.focus()), []);
  // Letters typed before scripts answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start.
  useEffect(() => {
    const early = field.current?.value ?? "";
    if (early === text) return;
    setText(early);
    if (here) ask(early, 0);
  }, []);
  useEffect(() => {
    if (!here || q === typed.current) return;
    // A step back, or a filter taken away: what was typed before it is not asked after it.
    clearTimeout(timer.current);
    setText(q ?? "");
    typed.current = q;
  }, [q, here]);
  const ask = (value: string, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const next = value.trim() ? value : null;
      // The first letter is a step of the history, so that Back ends the search; the letters after it are not.
      const history = q === null || next === null ? "push" : "replace";
      typed.current = next;
      void setSearch({ q: next, page: null }, { history });
    }, after);
  };
  return (
    <search className="min-w-0 max-w-[520px] flex-1">
      <form
        action="/"
        className="relative"
        onSubmit={(e) => {
          if (!here) return;
          e.preventDefault();
          ask(text, 0);
        }}
      >
        <Search
          size={14}
          aria-hidden="true"
          className="absolute top-1/2 left-2.5 -translate-y-1/2 text-mut"
        />
        <input
          ref={field}
          id="search"
          name="q"
          type="search"
          maxLength={MAX_SEARCH}
          aria-label="Search titles and abstracts"
          placeholder="Search papers"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(e) => {
            setText(e.target.value);
            if (here) ask(e.target.value, PAUSE);
          }}
          onKeyDown={(e) => {
            if (e.key === "Escape" && text === "") e.currentTarget.blur();
          }}
          className="h-8 w-full rounded-md border bg-bg pr-2 pl-8 text-ellipsis text-sm placeholder:text-mut md:pr-9"
        />
        {text === "" && (
          <span
            className="pointer-events-none absolute top-1/2 right-2 hidden -translate-y-1/2 md:block"
            aria-hidden="true"
          >
            <Kbd>/</Kbd>
          </span>
        )}
      </form>
    </search>
  );
}
