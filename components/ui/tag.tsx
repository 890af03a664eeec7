import { labelName } from "@/lib/format";
import { PickedLink } from "./picked";

interface Props {
  kind: "technique" | "domain";
  name: string;
  title?: string;
}

/** A technique or domain as a small tag that leads to its page. */
export function Tag({ kind, name, title }: Props) {
  return (
    <PickedLink
      href={`/${kind}s/${name}`}
      prefetch={false}
      title={title}
      className="inline-block max-w-full rounded-sm border px-1.5 align-bottom text-xs leading-[18px] text-mut no-underline hover:border-mut hover:text-ink"
    >
      {labelName(name)}
    </PickedLink>
  );
}
