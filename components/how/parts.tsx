/** A part of the page with an address of its own. */
export function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0">
      <h2 id={id} className="mb-2 scroll-mt-20 text-lg font-semibold tracking-[-0.01em]">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A paragraph to read. */
export const Say = ({ children }: { children: React.ReactNode }) => (
  <p className="mb-3 max-w-[72ch] leading-relaxed">{children}</p>
);

interface RulesProps {
  caption: string;
  heads: string[];
  children: React.ReactNode;
}

/** A table of rules; on a phone each rule becomes a small card. */
export function Rules({ caption, heads, children }: RulesProps) {
  return (
    <div className="mb-3 overflow-hidden rounded-md border bg-card">
      <table className="w-full border-collapse text-sm max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b text-left text-xs text-mut">
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-2 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">{children}</tbody>
      </table>
    </div>
  );
}

/** One rule: its name, then what there is to say. `id` gives it an address. */
export function Row({ id, name, cells }: { id?: string; name: React.ReactNode; cells: React.ReactNode[] }) {
  return (
    <tr
      id={id}
      className="scroll-mt-20 border-b last:border-b-0 target:bg-soft max-md:block max-md:px-3 max-md:py-2.5"
    >
      <th scope="row" className="text-left align-top font-semibold max-md:block md:w-44 md:px-3 md:py-2">
        {name}
      </th>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their places.
        <td key={i} className="align-top max-md:block max-md:pt-1 md:px-3 md:py-2">
          {cell}
        </td>
      ))}
    </tr>
  );
}
