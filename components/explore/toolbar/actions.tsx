"use client";
import { Check, Link2 } from "lucide-react";
import { lazy, memo, Suspense, useState } from "react";
import { useIdle } from "@/components/state/use-idle";
import type { SetView } from "@/components/state/use-view";
import { dataQuery, type View } from "@/components/state/view";
import { EXPORTS, ExportLinks, exportHref, pickedQuery } from "@/components/ui/exports";
import { MENU_ITEM, MenuButton } from "@/components/ui/menu-button";

// Where scripts run: their own menu, after the page.
const ColumnMenu = lazy(() => import("./column-menu"));
// What came in meanwhile can wait for the page itself.
const News = lazy(() => import("./news"));

interface Props {
  view: View;
  setView: SetView;
}

/** What is new, the map, columns, link to this view, exports. */
export const Actions = memo(function Actions({ view, setView }: Props) {
  const query = dataQuery(view);
  const idle = useIdle();
  return (
    <div data-print="hide" className="flex items-center gap-4">
      {idle && view.since === null && (
        <Suspense fallback={null}>
          <News setView={setView} />
        </Suspense>
      )}
      <a
        href={`/map${query ? `?${query}` : ""}`}
        title="These papers as a map: techniques by domains"
        className="text-sm text-mut hover:text-ink"
      >
        Map
      </a>
      <span className="hidden md:contents">
        <Suspense fallback={null}>
          <ColumnMenu view={view} setView={setView} />
        </Suspense>
      </span>
      <MenuButton label="Save" name="Save papers">
        <ul>
          {EXPORTS.map((e) => (
            <li key={e.label}>
              <a href={exportHref(e, query)} download className={MENU_ITEM}>
                {e.label} <span className="text-xs text-mut">{e.about}</span>
              </a>
            </li>
          ))}
          {view.compare.length > 0 && (
            <li className="mt-1 border-t px-2 py-1.5">
              {view.compare.length === 1 ? "The picked paper" : `The ${view.compare.length} picked papers`}:{" "}
              <ExportLinks query={pickedQuery(view.compare)} />
            </li>
          )}
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
