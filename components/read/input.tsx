"use client";
import { useEffect, useRef, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { Ask } from "./messages";

/** The text that an address carries: `/read#text=…`, as a bookmarklet makes it. */
function textOfAddress(): string | null {
  const given = /^#text=(.*)$/s.exec(window.location.hash)?.[1];
  if (!given) return null;
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

const BOOKMARKLET = (origin: string) =>
  `javascript:void(open(${JSON.stringify(`${origin}/read#text=`)}+encodeURIComponent(String(getSelection())||document.body.innerText)))`;

interface Props {
  busy: boolean;
  onRead: (ask: Ask) => void;
  onStop: () => void;
}

/** Where a text is pasted, a file chosen or dropped. */
export function Input({ busy, onRead, onStop }: Props) {
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const [origin, setOrigin] = useState("");
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setOrigin(window.location.origin);
    const take = () => {
      const given = textOfAddress();
      if (given === null) return;
      setText(given);
      onRead({ text: given });
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, [onRead]);
  const readFile = (chosen: File | null | undefined) => chosen && onRead({ file: chosen });
  return (
    <form
      className="scripted mt-4"
      onSubmit={(e) => {
        e.preventDefault();
        onRead({ text });
      }}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        readFile(e.dataTransfer.files[0]);
      }}
    >
      <label htmlFor="read-text" className="text-sm font-medium">
        Text to read
      </label>
      <textarea
        id="read-text"
        value={text}
        onChange={(e) => setText(e.target.value)}
        rows={10}
        spellCheck={false}
        placeholder="Paste a page of papers, BibTeX, JSON, or a title, a blank line and an abstract; or drop a file here"
        data-over={over || undefined}
        className="mt-1 block w-full rounded-md border bg-card p-3 font-mono text-sm data-over:border-acc"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <button
          type="submit"
          disabled={busy || text.trim() === ""}
          className="rounded-md bg-acc px-3 py-1 text-on-acc disabled:opacity-60"
        >
          Read it
        </button>
        <button
          type="button"
          onClick={() => file.current?.click()}
          className="rounded-md border bg-card px-3 py-1"
        >
          Choose a file
        </button>
        <input
          ref={file}
          type="file"
          aria-label="File to read"
          className="sr-only"
          tabIndex={-1}
          onChange={(e) => {
            readFile(e.target.files?.[0]);
            e.target.value = "";
          }}
        />
        {busy && (
          <button type="button" onClick={onStop} className="rounded-md border bg-card px-3 py-1">
            Stop
          </button>
        )}
      </div>
      <details className="mt-3 text-sm text-mut">
        <summary>From any page, by a bookmark</summary>
        <p className="mt-1 mb-2 max-w-[68ch]">
          Keep this as the address of a bookmark. On a page of papers it opens this one with the selected
          text, or with all of it; the text stays behind the # of the address, which no browser sends.
        </p>
        <CopyButton text={BOOKMARKLET(origin)} label="Copy the bookmark’s address" />
      </details>
    </form>
  );
}
