import type { LabelView } from "@/lib/query/types";

/** What the papers of a label do not say, in plain sentences: silence is part of the picture. */
export function unstatedSentences({
  papers: all,
  unstated: u,
  off,
}: Pick<LabelView, "papers" | "unstated" | "off">): string[] {
  const who = (n: number, whole: number) =>
    n < whole ? `${n} of the ${whole}` : whole === 1 ? "The one" : whole === 2 ? "Both" : `All ${whole}`;
  const of = (n: number, whole: number, rest: string) => (n === 0 ? [] : [`${who(n, whole)} ${rest}.`]);
  const gain = u.gains === 1 ? "that states a gain" : "that state a gain";
  const verb = (n: number, one: string, many: string) => (n === 1 ? one : many);
  // What was found of others, and left out here, may well be numbers.
  const own = off > 0 ? ` of ${verb(u.noNumbers, "its", "their")} own` : "";
  return [
    ...of(
      u.noNumbers,
      all,
      `${verb(u.noNumbers, "reports", "report")} no change${own} as a number in ${verb(u.noNumbers, "its abstract", "their abstracts")}`,
    ),
    ...of(
      u.gainWithoutQuality,
      u.gains,
      `${gain} ${verb(u.gainWithoutQuality, "does", "do")} not say what became of quality in the same setting`,
    ),
    ...of(u.noBaseline, u.gains, `${gain} ${verb(u.noBaseline, "names", "name")} no baseline for it`),
    ...of(u.noBenchmark, u.gains, `${gain} ${verb(u.noBenchmark, "names", "name")} no benchmark for it`),
    ...of(u.noHardware, u.gains, `${gain} ${verb(u.noHardware, "names", "name")} no hardware for it`),
  ];
}

export function Unstated({ view }: { view: LabelView }) {
  const sentences = unstatedSentences(view);
  if (sentences.length === 0)
    return (
      <p className="text-sm text-mut">
        Baseline, benchmark, hardware and quality are stated wherever a gain is.
      </p>
    );
  return (
    <ul className="m-0 grid max-w-[68ch] list-disc gap-1 pl-4 text-sm marker:text-mut">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
