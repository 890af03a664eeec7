"use client";
import { Check, Link2 } from "lucide-react";
import { memo, useState } from "react";
import type { SetView } from "@/components/state/use-view";
import { dataQuery, type View } from "@/components/state/view";
import { MENU_ITEM, MenuButton } from "@/components/ui/menu-button";
import { ColumnMenu } from "./column-menu";

/** What the whole filtered set can be taken away as. */
export const EXPORTS = [
  { ext: "csv", label: "CSV", about: "one line a number, with its evidence" },
  { ext: "json", label: "JSON", about: "papers with claims and trade-offs" },
  { ext: "bib", label: "BibTeX", about: "to cite the papers" },
  { ext: "tex", label: "LaTeX", about: "a table with booktabs rules" },
] as const;

/** The whole filtered set: `/api/papers.json` would be one page of it. */
export const exportHref = (ext: string, query: string) =>
  `/api/${ext === "json" ? "export" : "papers"}.${ext}${query ? `?${query}` : ""}`;

interface Props {
  view: View;
  setView: SetView;
}

/** Columns, link to this view, exports. */
export const Actions = memo(function Actions({ view, setView }: Props) {
  const query = dataQuery(view);
  return (
    <div data-print="hide" className="flex items-center gap-4">
      <span className="hidden md:contents">
        <ColumnMenu view={view} setView={setView} />
      </span>
      <MenuButton label="Save" name="Save the filtered papers">
        <ul>
          {EXPORTS.map((e) => (
            <li key={e.ext}>
              <a href={exportHref(e.ext, query)} download className={MENU_ITEM}>
                {e.label} <span className="text-xs text-mut">{e.about}</span>
              </a>
            </li>
          ))}
          <li className="mt-1 border-t pt-1">
            <a href={`/api/explore.json${query ? `?${query}` : ""}`} className={MENU_ITEM}>
              This view <span className="text-xs text-mut">as JSON</span>
            </a>
          </li>
          <li>
            <a href="/api/openapi.json" className={MENU_ITEM}>
              API <span className="text-xs text-mut">OpenAPI 3.1</span>
            </a>
          </li>
        </ul>
      </MenuButton>
      <Share />
    </div>
  );
});

/** Copies the address of this view. */
function Share() {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="scripted inline-flex items-center gap-1 text-sm text-mut hover:text-ink"
      onClick={async () => {
        await navigator.clipboard.writeText(window.location.href);
        setCopied(true);
        setTimeout(() => setCopied(false), 2000);
      }}
    >
      {copied ? <Check size={13} aria-hidden="true" /> : <Link2 size={13} aria-hidden="true" />}
      <span aria-live="polite">{copied ? "Link copied" : "Share"}</span>
    </button>
  );
}
