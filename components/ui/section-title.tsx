/** A quiet heading of a part of a page. */
export function SectionTitle({ id, children }: { id?: string; children: React.ReactNode }) {
  return (
    <h2 id={id} className="mt-4 mb-2 text-sm font-semibold text-mut">
      {children}
    </h2>
  );
}
