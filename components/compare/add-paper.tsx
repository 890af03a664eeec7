"use client";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { withPaper } from "@/components/state/compare";
import { suggestionsFor } from "@/components/state/requests";
import { Pieces, plainPieces } from "@/components/ui/pieces";
import { MAX_SEARCH } from "@/lib/query/params";
import type { Suggestion } from "@/lib/query/types";

/** The papers among what was found that are not compared yet. */
const offered = (found: readonly Suggestion[] = [], chosen: readonly string[]): Suggestion[] =>
  found.filter((s) => s.kind === "paper" && !chosen.includes(s.value));

interface Props {
  /** Slugs of the comparison. */
  chosen: readonly string[];
  /** What was typed, where the page was asked for without scripts. */
  text?: string | undefined;
}

/**
 * Looks for a paper and adds it. It is a plain search form; with scripts it suggests while typing,
 * and choosing a suggestion adds the paper at once.
 */
export function AddPaper({ chosen, text = "" }: Props) {
  const router = useRouter();
  const [typed, type] = useState(text);
  const [shown, show] = useState(false);
  const found = useQuery({ ...suggestionsFor(typed), placeholderData: keepPreviousData });
  const papers = typed.trim() === "" ? [] : offered(found.data, chosen);
  const pending = found.isFetching;
  const error = found.isError
    ? "The search did not answer. Press Enter to search on a page of its own."
    : null;
  const [adding, startAdding] = useTransition();
  const status =
    error ??
    (papers.length === 0 && typed.trim() !== "" ? (pending ? "Searching…" : "No other paper found") : null);
  const open = shown && (status !== null || papers.length > 0);

  const add = (suggestion: Suggestion) => {
    type("");
    show(false);
    startAdding(() => router.push(withPaper(chosen, suggestion.value), { scroll: false }));
  };

  return (
    <search data-print="hide">
      <form
        action="/compare"
        className="relative flex max-w-[560px] items-center gap-2"
        onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && show(false)}
      >
        {chosen.length > 0 && <input type="hidden" name="papers" value={chosen.join(",")} />}
        {/* The list stands in the page, below the input: a popup would hide the rest of the page from screen readers. */}
        <Autocomplete.Root
          inline
          open={open}
          items={papers}
          value={typed}
          onValueChange={(value, { reason }) => {
            // Choosing fills in the title; the choice itself adds the paper.
            if (reason === "item-press") return;
            type(value);
            show(true);
          }}
          itemToStringValue={(s) => plainPieces(s.label)}
          filter={null}
        >
          <Autocomplete.Input
            name="add"
            maxLength={MAX_SEARCH}
            aria-expanded={open}
            aria-label="Add a paper by words of its title or abstract"
            placeholder="Add a paper by words of its title"
            onKeyDown={(e) => e.key === "Escape" && show(false)}
            className="h-9 min-w-0 flex-1 rounded-md border bg-card px-3 text-sm placeholder:text-mut"
          />
          <div
            hidden={!open}
            aria-busy={pending || undefined}
            className="absolute top-full left-0 z-20 mt-1 max-h-96 w-full overflow-y-auto rounded-md border bg-card text-sm shadow-lg shadow-black/10 dark:shadow-black/40"
          >
            <Autocomplete.Status className="text-mut">
              {status && <span className="block px-3 py-2">{status}</span>}
            </Autocomplete.Status>
            <Autocomplete.List className="m-0 list-none p-0" aria-label="Papers found">
              {(paper: Suggestion) => (
                <Autocomplete.Item
                  key={paper.value}
                  value={paper}
                  onClick={() => add(paper)}
                  className="cursor-pointer border-b px-3 py-2 leading-snug last:border-b-0 data-highlighted:bg-soft"
                >
                  <Pieces pieces={paper.label} />
                  {paper.count !== null && <span className="text-mut"> · {paper.count}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </div>
        </Autocomplete.Root>
        <button
          type="submit"
          className="inline-flex h-9 min-w-24 shrink-0 items-center justify-center gap-1.5 rounded-md border bg-card px-3 text-sm hover:border-mut"
        >
          <Plus size={14} aria-hidden="true" />
          {adding ? "Adding…" : "Add"}
        </button>
        <span role="status" className="sr-only">
          {adding ? "Adding the paper" : ""}
        </span>
      </form>
    </search>
  );
}
