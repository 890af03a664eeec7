import type { SetView } from "@/components/state/use-view";
import { type Change, type View, viewHref } from "@/components/state/view";
import { SUBJECTS } from "@/lib/claims/types";
import { NOT_STATED } from "@/lib/query/modes";
import type { Facet } from "@/lib/query/types";

/** The change that counts everybody's numbers, on the whole page; papers without any stay. */
export const COUNT_ALL: Change = { subject: [...SUBJECTS, NOT_STATED], also: null };
const COUNT_OWN: Change = { subject: null, also: null };

interface Props {
  facets: readonly Facet[];
  view: View;
  setView: SetView;
}

/** Whose numbers the page counts, and the switch to the others; a link, so that it works without scripts. */
export function Whose({ facets, view, setView }: Props) {
  const values = facets.find((f) => f.key === "subject")?.values ?? [];
  const others = values.some((v) => (v.value === "finding" || v.value === "other") && v.count > 0);
  const all = SUBJECTS.every((s) => view.subject.includes(s));
  if (!all && (view.subject.length > 0 || !others)) return null;
  const change = all ? COUNT_OWN : COUNT_ALL;
  return (
    <>
      {" · "}
      {all ? "findings and others’ numbers count too, " : "papers’ own results, "}
      <a
        href={viewHref(view, { ...change, page: null, open: null })}
        onClick={(e) => {
          if (e.metaKey || e.ctrlKey) return;
          e.preventDefault();
          setView(change);
        }}
      >
        {all ? "count own results only" : "count findings and others’ too"}
      </a>
    </>
  );
}
