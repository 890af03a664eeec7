import type { Metadata } from "next";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { GLOSSARY } from "@/lib/format/glossary";

export const metadata: Metadata = {
  title: "Glossary",
  description: "What the words and signs of Tradeoff Atlas mean.",
};

/** Every word that is explained beside where it stands, in one list. */
export default function GlossaryPage() {
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "glossary" }]} />
      <Title>Words and signs</Title>
      <dl className="max-w-[72ch]">
        {GLOSSARY.map(({ id, name, means }) => (
          <div key={id} id={id} className="scroll-mt-16 border-t py-3 target:bg-soft">
            <dt className="font-semibold">{name}</dt>
            {means.map((line) => (
              <dd key={line} className="mt-1 ml-0">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Page>
  );
}
