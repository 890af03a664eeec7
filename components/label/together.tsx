import { Tag } from "@/components/ui/tag";
import type { LabelView } from "@/lib/query/types";

/** Labels that stand on the same papers, with how many they share. */
export function Together({ together }: { together: LabelView["together"] }) {
  const kinds = [
    ["technique", "With the techniques"],
    ["domain", "In the domains"],
  ] as const;
  return (
    <dl className="m-0 grid gap-2 text-sm">
      {kinds.map(([kind, words]) => {
        const labels = together.filter((t) => t.kind === kind);
        if (labels.length === 0) return null;
        return (
          <div key={kind}>
            <dt className="mb-1 text-xs text-mut">{words}</dt>
            <dd className="m-0 flex flex-wrap gap-x-3 gap-y-1.5">
              {labels.map((t) => (
                <span key={t.name} className="whitespace-nowrap">
                  <Tag kind={t.kind} name={t.name} /> <span className="text-xs text-mut">{t.count}</span>
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
