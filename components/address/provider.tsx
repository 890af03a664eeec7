"use client";
import { usePathname, useSearchParams } from "next/navigation";
import {
  type unstable_AdapterInterface as Adapter,
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
  type unstable_UpdateUrlFunction as UpdateUrl,
} from "nuqs/adapters/custom";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { addEntry, dropEntries, shownQuery, subscribe, tellReaders, watchEntries } from "./entries";

/** The page whose every view is drawn in the browser: the router need not know which of them is shown. */
const OWN_PAGE = "/";

/**
 * The query string as the page has it. The router's own word for it counts while it draws another page, whose address
 * is written only once it stands.
 */
function useQuery(): string {
  const routed = useSearchParams();
  const stands = useRef<typeof routed>(null);
  useLayoutEffect(() => {
    stands.current = routed;
  }, [routed]);
  const shown = useSyncExternalStore(subscribe, shownQuery, () => routed.toString());
  return stands.current === routed ? shown : routed.toString();
}

const snapshot = () => new URLSearchParams(shownQuery());

/**
 * nuqs on the browser's history alone. Its adapter for Next tells the router of each change, which draws the page once
 * more for it in its own time and then writes the address it drew, over one that is newer by then: a key pressed
 * quickly after another was undone.
 */
function useAddress(): Adapter {
  const pathname = usePathname();
  const query = useQuery();
  const updateUrl = useCallback<UpdateUrl>(
    (next, { history, scroll }) => {
      // Another page stands by now.
      if (window.location.pathname !== pathname) return;
      addEntry({
        address: `${pathname}${renderQueryString(next)}${window.location.hash}`,
        search: next.toString(),
        push: history === "push",
      });
      if (scroll) window.scrollTo(0, 0);
    },
    [pathname],
  );
  const searchParams = useMemo(() => new URLSearchParams(query), [query]);
  return { searchParams, pathname, updateUrl, getSearchParamsSnapshot: snapshot };
}

const Provider = createAdapterProvider(useAddress);

/** What reads and writes the address (`useQueryStates`) works inside this. */
export function Address({ children }: { children: React.ReactNode }) {
  const pathname = usePathname();
  useEffect(watchEntries, []);
  useEffect(() => {
    const step = (e: PopStateEvent) => {
      dropEntries();
      // The router would draw this page again, and write the address it drew over a newer one.
      if (pathname === OWN_PAGE && window.location.pathname === OWN_PAGE) e.stopImmediatePropagation();
      tellReaders();
    };
    window.addEventListener("popstate", step, { capture: true });
    return () => window.removeEventListener("popstate", step, { capture: true });
  }, [pathname]);
  return <Provider>{children}</Provider>;
}
