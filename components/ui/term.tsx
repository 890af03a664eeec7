import type { TermId } from "@/lib/format/glossary";

interface Props {
  id: TermId;
  children: React.ReactNode;
  className?: string;
}

/** A word with its meaning one touch away: a popover where scripts answer (`shell/terms.tsx`), else the glossary. */
export const TermLink = ({ id, children, className = "" }: Props) => (
  <a
    href={`/glossary#${id}`}
    data-term={id}
    aria-haspopup="dialog"
    className={`text-inherit underline decoration-dotted underline-offset-2 hover:decoration-solid ${className}`}
  >
    {children}
  </a>
);
