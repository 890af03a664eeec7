import type { SetView } from "@/components/state/use-view";
import { type Change, viewHref, viewOf } from "@/components/state/view";

/** Questions people come with, each a set of filters. */
const QUESTIONS: readonly { say: string; ask: Change }[] = [
  {
    say: "at least 2× less memory at no loss",
    ask: { gain: ["memory_reduction"], factor: { from: 2, to: null }, quality: ["no-loss"] },
  },
  { say: "2× faster or more", ask: { gain: ["speedup"], factor: { from: 2, to: null } } },
  { say: "fewer tokens", ask: { gain: ["token_reduction"] } },
  { say: "gains with their cost", ask: { paired: true } },
  { say: "quality kept", ask: { quality: ["kept"] } },
];

/** Where nothing is filtered: a few questions to begin with, as links. */
export function Questions({ setView }: { setView: SetView }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-mut touch">
      Try
      {QUESTIONS.map(({ say, ask }) => (
        <a
          key={say}
          href={viewHref(viewOf(""), ask)}
          onClick={(e) => {
            if (e.metaKey || e.ctrlKey) return;
            e.preventDefault();
            setView(ask);
          }}
        >
          {say}
        </a>
      ))}
    </p>
  );
}
