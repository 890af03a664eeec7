/** What a page says where there is nothing to show: what happened and what to do next. */
export function Empty({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="mx-auto my-16 max-w-[52ch] px-4 text-center">
      <h1 className="text-lg font-semibold">{title}</h1>
      <div className="mt-2 text-mut">{children}</div>
    </div>
  );
}
