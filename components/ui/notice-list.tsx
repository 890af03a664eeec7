import { TriangleAlert } from "lucide-react";

/** What of an address could not be used, each with the reason: said, never dropped in silence. */
export function NoticeList({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <div
      role="alert"
      className="my-3 flex max-w-[90ch] gap-2 rounded-md border border-warn/40 bg-card px-3 py-2 text-sm"
    >
      <TriangleAlert size={15} aria-hidden="true" className="mt-0.5 shrink-0 text-warn" />
      <ul className="m-0 min-w-0 list-none space-y-1 p-0 [overflow-wrap:anywhere]">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </div>
  );
}
