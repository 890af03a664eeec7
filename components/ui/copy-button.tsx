"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";

interface Props {
  text: string;
  label: string;
  /** What is copied, where the label does not say it. */
  name?: string;
}

/** Copies a text; says so in words and by a tick. */
export function CopyButton({ text, label, name }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={copied ? undefined : name}
      className="scripted inline-flex items-center gap-1.5 rounded-md border bg-card px-2 py-0.5 text-sm text-mut hover:text-ink"
    >
      {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
      <span aria-live="polite">{copied ? "Copied" : label}</span>
    </button>
  );
}
