/** A key as it stands on the keyboard. */
export function Kbd({ children }: { children: React.ReactNode }) {
  return <kbd className="rounded-sm border px-1.5 font-mono text-xs text-mut">{children}</kbd>;
}
