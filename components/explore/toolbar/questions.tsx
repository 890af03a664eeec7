import type { UrlState } from "../state/keys";
import type { SetUrl } from "../state/url";

/** Questions people come with, each a set of filters. */
const QUESTIONS: readonly { say: string; ask: Partial<UrlState> }[] = [
  { say: "2× faster or more", ask: { quantity: "speedup", factor: "2.." } },
  { say: "fewer tokens", ask: { quantity: "token_reduction" } },
  { say: "gains with their cost", ask: { paired: "1" } },
  { say: "quality kept", ask: { quantity: "parity" } },
];

/** Where nothing is filtered: a few questions to begin with, as links. */
export function Questions({ setUrl }: { setUrl: SetUrl }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-mut touch">
      Try
      {QUESTIONS.map(({ say, ask }) => (
        <a
          key={say}
          href={`/?${new URLSearchParams(ask as Record<string, string>)}`}
          onClick={(e) => {
            if (e.metaKey || e.ctrlKey) return;
            e.preventDefault();
            setUrl(ask);
          }}
        >
          {say}
        </a>
      ))}
    </p>
  );
}
