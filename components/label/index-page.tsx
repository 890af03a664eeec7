import { Crumbs, Page, Title } from "@/components/ui/page";
import { PickedLink } from "@/components/ui/picked";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import type { Stats } from "@/lib/query/types";
import { KIND_WORDS, labelWords, papers } from "./words";

interface Props {
  kind: "technique" | "domain";
  /** Labels of the kind that papers have, with their number. */
  labels: Stats["techniques"];
  /** Papers in the database. */
  all: number;
}

/** All techniques or all domains, each with what it covers and how many papers have it. */
export function LabelIndex({ kind, labels, all }: Props) {
  const words = KIND_WORDS[kind];
  const other = KIND_WORDS[kind === "technique" ? "domain" : "technique"];
  const most = Math.max(1, ...labels.map((l) => l.count));
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: words.many }]} />
      <Title>{words.title}</Title>
      <p className="mb-4 max-w-[90ch] text-md">
        {kind === "technique"
          ? `What ${papers(all)} propose or study; a paper may have up to four.`
          : `Where the work of ${papers(all)} is applied; a paper may have up to three.`}{" "}
        <PickedLink href={other.path} className="text-base underline">
          See the {other.many}
        </PickedLink>
        <PickedLink href="/map" prefetch={false} className="ml-4 text-base underline">
          Both as a map
        </PickedLink>
        <a href={`/api${words.path}.json`} data-print="hide" className="ml-4 text-base underline">
          JSON
        </a>
      </p>
      <ul className="m-0 list-none overflow-hidden rounded-md border bg-card p-0">
        {withUnused(kind, labels).map((l) => (
          <li key={l.name} className="border-b last:border-b-0">
            <PickedLink
              href={`${words.path}/${l.name}`}
              prefetch={false}
              data-none={l.count === 0 || undefined}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 data-none:text-mut px-3 py-2 text-ink no-underline hover:bg-soft hover:no-underline md:grid-cols-[200px_minmax(0,1fr)_180px_28px]"
            >
              <span className="font-medium">{l.label}</span>
              <span className="text-sm text-mut max-md:order-3 max-md:col-span-2">
                {labelWords(kind, l.name)}
              </span>
              <span aria-hidden="true" className="block h-2 max-md:hidden">
                <span
                  className="block h-full rounded-sm bg-acc/45"
                  style={{ width: `${(100 * l.count) / most}%` }}
                />
              </span>
              <span className="text-right text-sm">
                {l.count}
                <span className="sr-only"> {l.count === 1 ? "paper" : "papers"}</span>
              </span>
            </PickedLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** All labels of the kind: those no paper has stand at the end, never hidden. */
function withUnused(kind: Props["kind"], labels: Props["labels"]): Props["labels"] {
  const known: readonly string[] = kind === "technique" ? TECHNIQUES : DOMAINS;
  const unused = known.filter((name) => !labels.some((l) => l.name === name));
  return [...labels, ...unused.map((name) => ({ name, label: labelName(name), count: 0 }))];
}
