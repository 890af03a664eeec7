"use client";
import { useRef, useState } from "react";

interface Props {
  /** Path and query of the embeddable view. */
  address: string;
  title: string;
}

const HEIGHT = 620;
const escapeAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The line of HTML that shows this chart, with these filters and choices, on another page. */
export function EmbedCode({ address, title }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const code = () =>
    `<iframe src="${escapeAttribute(new URL(address, window.location.href).href)}" title="${escapeAttribute(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code());
      setSaid("Copied");
    } catch {
      setSaid("Copy it with Ctrl C");
    }
  };
  return (
    <details className="open:w-full">
      <summary className="w-fit text-acc hover:underline">Embed</summary>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <input
          ref={field}
          readOnly
          aria-label="HTML that embeds this chart"
          value={code()}
          onFocus={(e) => e.currentTarget.select()}
          className="min-w-0 flex-1 rounded-sm border bg-soft px-2 py-0.5 font-mono text-ink text-xs"
        />
        <button
          type="button"
          onClick={copy}
          className="rounded-sm border px-2 py-0.5 text-ink hover:border-mut"
        >
          Copy
        </button>
        <a href={address} target="_blank" rel="noreferrer">
          Open it alone
        </a>
        <span role="status">{said}</span>
      </div>
    </details>
  );
}
