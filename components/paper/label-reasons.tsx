import { Tag } from "@/components/ui/tag";
import type { PaperView } from "@/lib/query/types";

/** Each label with the words of title and abstract that decided it. */
export function LabelReasons({ labels }: { labels: PaperView["labels"] }) {
  return (
    <details>
      <summary className="text-sm text-mut">Why these labels</summary>
      <ul className="mt-2 grid list-none gap-1.5 p-0 text-sm">
        {labels.map((label) => (
          <li key={`${label.kind}-${label.name}`}>
            <Tag kind={label.kind} name={label.name} />{" "}
            <span className="text-mut">
              {label.evidence.length > 0 ? words(label.evidence) : unworded(label.score)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why a label stands that no word speaks for: a reader is never wholly certain of one. */
const unworded = (score: number): string =>
  score === 1 ? "set by a person" : "no word of title or abstract points elsewhere";

/** Each word once, title words first, with how often it stands there. */
function words(evidence: PaperView["labels"][number]["evidence"]): string {
  const times = new Map<string, number>();
  for (const e of evidence) {
    const key = `“${e.text.toLowerCase()}”${e.in === "title" ? " in the title" : ""}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].map(([text, n]) => (n > 1 ? `${text} ${n} times` : text)).join(", ");
}
