import { CopyButton } from "@/components/ui/copy-button";

interface Props {
  slug: string;
  /** The entry as `/api/papers/<slug>.bib` gives it. */
  bibtex: string;
}

/** How to cite the paper: a BibTeX entry to copy or download. */
export function Cite({ slug, bibtex }: Props) {
  return (
    <details>
      <summary className="text-sm text-mut">How to cite</summary>
      <pre className="mt-2 overflow-x-auto rounded-md border bg-card p-3 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
        {bibtex}
      </pre>
      <div className="mt-2 flex items-center gap-3 text-sm">
        <CopyButton text={bibtex} label="Copy BibTeX" />
        {["bib", "ris"].map((ending) => (
          <a key={ending} href={`/api/papers/${encodeURIComponent(slug)}.${ending}`} download>
            {ending === "bib" ? "Download" : "Download RIS"}
          </a>
        ))}
      </div>
    </details>
  );
}
