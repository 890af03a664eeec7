import Link from "next/link";
import { PickedLink } from "@/components/ui/picked";
import { HEADER_SLOT } from "@/components/ui/slot";
import { CompareLink } from "./compare-link";
import { FilterButton } from "./filter-button";
import { MoreMenu } from "./more-menu";
import { PaletteButton } from "./palette-button";
import { PLACES } from "./places";
import { SearchBox } from "./search-box";
import { SkipLinks } from "./skip-links";
import { ThemeSwitch } from "./theme-switch";

/** The bar on top of every page: name, search (a plain form, so that it works without scripts), places. */
export function Header() {
  return (
    <header data-print="hide" className="sticky top-0 z-30 border-b bg-card">
      <SkipLinks />
      <div className="flex h-[52px] items-center gap-3 px-4 md:gap-6 md:px-5">
        <Link
          href="/"
          prefetch={false}
          className="shrink-0 font-semibold tracking-tight text-ink no-underline hover:no-underline"
        >
          <span className="max-[420px]:sr-only">Tradeoff </span>Atlas
        </Link>
        <SearchBox />
        <nav aria-label="Places" className="ml-auto flex shrink-0 items-center gap-3 text-sm md:gap-4">
          <span id={HEADER_SLOT} className="max-md:hidden" />
          <FilterButton />
          {PLACES.map((p) => (
            <PickedLink
              key={p.href}
              href={p.href}
              prefetch={false}
              className="hidden text-mut no-underline hover:text-ink lg:block"
            >
              {p.label}
            </PickedLink>
          ))}
          <CompareLink className="hidden md:flex" />
          <PickedLink
            href="/read"
            prefetch={false}
            className="hidden text-mut no-underline hover:text-ink xl:block"
          >
            Read a text
          </PickedLink>
          <PickedLink
            href="/glossary"
            prefetch={false}
            className="hidden text-mut no-underline hover:text-ink xl:block"
          >
            Glossary
          </PickedLink>
          <PickedLink
            href="/how"
            prefetch={false}
            className="hidden text-mut no-underline hover:text-ink md:block"
          >
            How numbers are read
          </PickedLink>
          <PaletteButton />
          <span className="hidden md:block">
            <ThemeSwitch />
          </span>
          <MoreMenu />
        </nav>
      </div>
    </header>
  );
}
