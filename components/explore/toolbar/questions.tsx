import type { SetView } from "@/components/state/use-view";
import { type Change, viewHref, viewOf } from "@/components/state/view";

/** Questions people come with, each a set of filters. */
const QUESTIONS: readonly { say: string; ask: Change }[] = [
  { say: "2× faster or more", ask: { quantity: ["speedup"], factor: { from: 2, to: null } } },
  { say: "fewer tokens", ask: { quantity: ["token_reduction"] } },
  { say: "gains with their cost", ask: { paired: true } },
  { say: "quality kept", ask: { quantity: ["parity"] } },
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
