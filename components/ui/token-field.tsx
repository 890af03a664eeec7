"use client";
import { useId } from "react";

/** Where the token is given that changes are sent with. */
export function TokenField({ token, onToken }: { token: string; onToken: (token: string) => void }) {
  const id = useId();
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor={id}>Token, as npm start prints it</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        onChange={(e) => onToken(e.target.value)}
        className="w-64 max-w-full rounded-md border bg-card px-2 py-1 font-mono"
      />
    </p>
  );
}
