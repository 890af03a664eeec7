import { PickedLink } from "@/components/ui/picked";
import type { PaperView } from "@/lib/query/types";

/** Where the text came from and which readers read it, so that every number can be traced back. */
export function Source({ paper }: { paper: PaperView }) {
  return (
    <details>
      <summary className="text-sm text-mut">Where this comes from</summary>
      <ul className="mt-2 list-none p-0 text-sm text-mut">
        {paper.digests.map((d) => (
          <li key={d.hash}>
            {d.name}, lines {d.firstLine}–{d.lastLine} (SHA-256 {d.hash.slice(0, 12)}…)
          </li>
        ))}
        <li>
          Read by extractor {paper.extractorVersion} and labeller {paper.labellerVersion}:{" "}
          <PickedLink href="/how" className="underline">
            how numbers are read
          </PickedLink>
        </li>
      </ul>
    </details>
  );
}
