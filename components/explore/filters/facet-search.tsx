"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { facetValues } from "@/components/state/requests";
import type { Facet, FacetValue } from "@/lib/query/types";

interface Props {
  facet: Facet;
  /** The question, as a query string. */
  others: string;
  /** Hears the values that the text finds; null where nothing is looked for. */
  onFound: (values: FacetValue[] | null) => void;
}

/** Looks for values of a long list by their names: among those that are here, and on the server where it has more. */
export function FacetSearch({ facet, others, onFound }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim().toLowerCase());
  const asks = facet.more > 0 && sought !== "";
  const more = useQuery({
    ...facetValues(facet.key, sought, others),
    enabled: asks,
    placeholderData: keepPreviousData,
  });
  const here = facet.values;
  const there = asks ? more.data : undefined;
  useEffect(() => {
    if (sought === "") onFound(null);
    else onFound(there ?? here.filter((v) => v.label.toLowerCase().includes(sought)));
  }, [sought, here, there, onFound]);
  return (
    <input
      type="search"
      aria-label={`Find in ${facet.label}`}
      placeholder="Find"
      value={text}
      onChange={(e) => setText(e.target.value)}
      onKeyDown={(e) => e.key === "Enter" && e.preventDefault()}
      className="mb-1 h-6 w-full rounded-sm border bg-card px-1.5 text-xs placeholder:text-mut"
    />
  );
}
