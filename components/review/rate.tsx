import { wilson } from "@/lib/evaluate/wilson";
import { number } from "@/lib/format";

const percent = (share: number): string => `${number(Math.round(share * 1000) / 10)}\u202f%`;

/** How many of the answered claims are wrong, and between what that puts the share of all: narrower with each answer. */
export function Rate({ wrong, answered, of }: { wrong: number; answered: number; of: number }) {
  const { low, high } = wilson(wrong, answered);
  return (
    <div className="max-w-[68ch]">
      <p role="status">
        {answered === 0
          ? `None of ${of} answered yet.`
          : `${wrong} of ${answered} wrong: of all claims ${percent(wrong / answered)}, with 95 % confidence between ${percent(low)} and ${percent(high)}.`}
      </p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="mt-1 h-2 w-full">
        <rect x="0" y="2" width="100" height="2" fill="var(--line)" />
        <rect x={low * 100} y="1" width={Math.max(0.5, (high - low) * 100)} height="4" fill="var(--acc)" />
      </svg>
    </div>
  );
}
