import { Search } from "lucide-react";
import Link from "next/link";
import { Kbd } from "@/components/ui/kbd";
import { ThemeSwitch } from "./theme-switch";

/** The bar on top of every page: name, search (a plain form, so that it works without JavaScript), places. */
export function Header({ actions }: { actions?: React.ReactNode }) {
  return (
    <header data-print="hide" className="sticky top-0 z-30 border-b bg-card">
      <a
        href="#main"
        className="absolute top-1 left-2 z-40 -translate-y-16 rounded-md bg-acc px-3 py-1 text-on-acc focus:translate-y-0"
      >
        Skip to content
      </a>
      <div className="flex h-[52px] items-center gap-4 px-4 md:gap-6 md:px-5">
        <Link href="/" className="shrink-0 font-semibold tracking-tight text-ink no-underline">
          Tradeoff Atlas
        </Link>
        <search className="max-w-[520px] flex-1">
          <form action="/" className="relative">
            <Search size={14} aria-hidden="true" className="absolute top-1/2 left-2.5 -translate-y-1/2 text-mut" />
            <input
              id="search"
              name="q"
              type="search"
              aria-label="Search titles and abstracts"
              placeholder="Search titles and abstracts"
              autoComplete="off"
              className="h-8 w-full rounded-md border bg-bg pr-9 pl-8 text-sm placeholder:text-mut"
            />
            <span className="absolute top-1/2 right-2 hidden -translate-y-1/2 md:block" aria-hidden="true">
              <Kbd>/</Kbd>
            </span>
          </form>
        </search>
        <nav aria-label="Places" className="ml-auto flex items-center gap-4 text-sm">
          <Link href="/compare" className="hidden text-mut no-underline hover:text-ink md:block">
            Compare
          </Link>
          <Link href="/how" className="hidden text-mut no-underline hover:text-ink md:block">
            How numbers are read
          </Link>
          {actions}
          <ThemeSwitch />
        </nav>
      </div>
    </header>
  );
}
