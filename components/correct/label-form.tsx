"use client";
import type { Said } from "@/lib/corrections/types";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import type { PaperView } from "@/lib/query/types";
import { Because, BUTTON, becauseOf, Select } from "./fields";
import type { Correcting } from "./use-correcting";

const PLACES = { technique: 4, domain: 3 } as const;
const NAMES = { technique: TECHNIQUES, domain: DOMAINS } as const;

/** The labels that a form states, each once, the main one first. */
const chosen = (form: FormData, kind: keyof typeof PLACES): string[] => [
  ...new Set(
    Array.from({ length: PLACES[kind] }, (_, i) => String(form.get(`${kind}-${i}`) ?? "")).filter(Boolean),
  ),
];

interface Props {
  correcting: Correcting;
  labels: PaperView["labels"];
  onClose: () => void;
}

/** Techniques and domains of a paper, to be set. */
export function LabelForm({ correcting, labels, onClose }: Props) {
  const submit = async (e: React.SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    const set = { techniques: chosen(form, "technique"), domains: chosen(form, "domain") } as NonNullable<
      Said["labels"]
    >;
    const uid = await correcting.correct({ kind: "labels", labels: set, ...becauseOf(form) });
    if (uid !== null) onClose();
  };
  return (
    <form
      onSubmit={submit}
      aria-label="Set the labels"
      className="mt-2 grid gap-2 rounded-md border bg-card p-3"
    >
      {(["technique", "domain"] as const).map((kind) => {
        const now = labels.filter((l) => l.kind === kind);
        return (
          <div key={kind} className="grid gap-2 sm:grid-cols-2">
            {Array.from({ length: PLACES[kind] }, (_, i) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: places never move.
                key={i}
                name={`${kind}-${i}`}
                label={i === 0 ? `Main ${kind}` : `Another ${kind}`}
                values={["", ...NAMES[kind]]}
                initial={now[i]?.name ?? ""}
                say={(name) => (name ? labelName(name) : "none")}
              />
            ))}
          </div>
        );
      })}
      <Because />
      <div className="flex gap-2">
        <button type="submit" disabled={correcting.busy} className={BUTTON}>
          Save
        </button>
        <button type="button" onClick={onClose} className={BUTTON}>
          Cancel
        </button>
      </div>
    </form>
  );
}
