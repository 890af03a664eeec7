import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { CompareLink } from "./compare-link";
import { PLACES } from "./places";
import { ThemeSwitch } from "./theme-switch";

/** On a phone: the places and switches the bar has no room for. Works without scripts. */
export function MoreMenu() {
  return (
    <details className="relative lg:hidden">
      <summary
        aria-label="More"
        className="grid size-8 list-none place-items-center rounded-md border text-mut [&::-webkit-details-marker]:hidden"
      >
        <Ellipsis size={16} aria-hidden="true" />
      </summary>
      <div className="absolute top-10 right-0 z-40 w-52 rounded-md border bg-card p-1.5 shadow-lg shadow-black/10">
        {PLACES.map((p) => (
          <Link
            key={p.href}
            href={p.href}
            prefetch={false}
            className="block px-2 py-2 text-mut no-underline hover:text-ink"
          >
            {p.label}
          </Link>
        ))}
        <CompareLink className="flex px-2 py-2" />
        <Link href="/read" prefetch={false} className="block px-2 py-2 text-mut no-underline hover:text-ink">
          Read a text
        </Link>
        <Link
          href="/glossary"
          prefetch={false}
          className="block px-2 py-2 text-mut no-underline hover:text-ink"
        >
          Glossary
        </Link>
        <Link href="/how" prefetch={false} className="block px-2 py-2 text-mut no-underline hover:text-ink">
          How numbers are read
        </Link>
        <div className="scripted flex items-center justify-between px-2 py-1 text-mut">
          Light or dark
          <ThemeSwitch />
        </div>
      </div>
    </details>
  );
}
