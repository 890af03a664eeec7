import { PickedLink } from "./picked";

/** The column every reading page stands in. */
export function Page({ children }: { children: React.ReactNode }) {
  return <article className="mx-auto max-w-[1180px] px-4 py-5 md:px-5">{children}</article>;
}

interface Crumb {
  label: string;
  href?: string;
}

/** Where the page stands: `Explore / paper`. */
export function Crumbs({ path }: { path: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" data-print="hide" className="text-xs text-mut">
      <ol className="m-0 flex list-none gap-1 p-0">
        {path.map((crumb, i) => (
          <li key={crumb.label} className="flex gap-1">
            {i > 0 && <span aria-hidden="true">/</span>}
            {crumb.href ? (
              <PickedLink href={crumb.href} className="text-mut hover:text-ink">
                {crumb.label}
              </PickedLink>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The one main heading of a page. */
export function Title({ children }: { children: React.ReactNode }) {
  return (
    <h1 className="mt-1.5 mb-2 max-w-[30em] text-[22px] leading-[1.2] font-bold tracking-[-0.015em] md:text-xl">
      {children}
    </h1>
  );
}
