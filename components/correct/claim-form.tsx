"use client";
import { BOUNDS, DIRECTIONS, PHASES, QUANTITIES, type Quantity, SUBJECTS, UNITS } from "@/lib/claims/types";
import type { Stated } from "@/lib/corrections/types";
import { QUANTITY_WORDS } from "@/lib/format";
import type { ClaimView } from "@/lib/query/types";
import { Because, BUTTON, becauseOf, Select, Text } from "./fields";
import type { Correcting } from "./use-correcting";

const DETAILS = ["measure", "benchmark", "model", "baseline", "hardware"] as const;

const text = (form: FormData, name: string): string | null => String(form.get(name) ?? "").trim() || null;

/** The claim that a form states. */
function statedOf(form: FormData): Stated {
  const quantity = String(form.get("quantity")) as Quantity;
  const high = text(form, "high");
  const named = Object.fromEntries(DETAILS.map((d) => [d, text(form, d)]));
  return {
    ...(named as Pick<Stated, (typeof DETAILS)[number]>),
    quantity,
    value: quantity === "parity" ? 0 : Number(form.get("value")),
    high: high === null || quantity === "parity" ? null : Number(high),
    unit: String(form.get("unit")) as Stated["unit"],
    direction: String(form.get("direction")) as Stated["direction"],
    bound: String(form.get("bound")) as Stated["bound"],
    subject: String(form.get("subject")) as Stated["subject"],
    phase: text(form, "phase") as Stated["phase"],
  };
}

interface Props {
  correcting: Correcting;
  /** What is changed; null where a claim is added. */
  claim: ClaimView | null;
  /** Words of the abstract that are selected, where a claim is added. */
  words?: string;
  abstract: string;
  onClose: () => void;
}

/** A claim, to be changed, marked wrong, or added on words of the abstract. */
export function ClaimForm({ correcting, claim, words = "", abstract, onClose }: Props) {
  const { busy, correct } = correcting;
  const submit = async (e: React.SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    const because = becauseOf(form);
    const wrong = (e.nativeEvent as SubmitEvent).submitter?.getAttribute("value") === "wrong";
    const quote = claim?.quote ?? String(form.get("quote"));
    const start = claim?.start ?? Math.max(0, abstract.indexOf(quote));
    const anchor = { quantity: claim?.quantity ?? null, quote, start };
    const kind = wrong ? ("wrong" as const) : claim ? ("change" as const) : ("add" as const);
    const uid = await correct({ kind, anchor, claim: wrong ? null : statedOf(form), ...because });
    if (uid !== null) onClose();
  };
  return (
    <form
      onSubmit={submit}
      aria-label={claim ? "Correct this claim" : "Add a claim"}
      className="mt-2 grid gap-2 rounded-md border bg-card p-3"
    >
      {claim === null && <Text name="quote" label="Words of the abstract" initial={words} required />}
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        <Select
          name="quantity"
          label="What"
          values={QUANTITIES}
          initial={claim?.quantity ?? "speedup"}
          say={(q) => QUANTITY_WORDS[q as Quantity].label}
        />
        <Text
          name="value"
          label="Value"
          type="number"
          initial={claim?.kind === "parity" ? null : claim?.value}
        />
        <Text name="high" label="To (of a range)" type="number" initial={claim?.high ?? null} />
        <Select name="unit" label="Unit" values={UNITS} initial={claim?.unit ?? "x"} />
        <Select
          name="direction"
          label="Direction"
          values={DIRECTIONS}
          initial={claim?.direction ?? "better"}
        />
        <Select name="bound" label="Bound" values={BOUNDS} initial={claim?.bound ?? "exact"} />
        <Select name="subject" label="Whose" values={SUBJECTS} initial={claim?.subject ?? "own"} />
        <Select
          name="phase"
          label="Phase"
          values={["", ...PHASES]}
          initial={claim?.phase ?? ""}
          say={(p) => p || "not stated"}
        />
        {DETAILS.map((d) => (
          <Text key={d} name={d} label={d} initial={claim?.[d] ?? null} />
        ))}
      </div>
      <Because />
      <div className="flex flex-wrap gap-2">
        <button type="submit" value="save" disabled={busy} className={BUTTON}>
          Save
        </button>
        {claim && (
          <button type="submit" value="wrong" formNoValidate={false} disabled={busy} className={BUTTON}>
            It is no claim at all
          </button>
        )}
        <button type="button" onClick={onClose} className={BUTTON}>
          Cancel
        </button>
      </div>
    </form>
  );
}
