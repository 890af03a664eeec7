import type { Metadata } from "next";
import { ReadHere } from "@/components/read/read-here";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { mayWrite } from "@/lib/access/write";

export const metadata: Metadata = {
  title: "Read a text",
  description: "Paste papers and see every number they report, read in the page itself: nothing is sent.",
};

export default function ReadPage() {
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "read a text" }]} />
      <Title>Read a text</Title>
      <p className="max-w-[68ch] text-mut">
        Paste a page of papers or drop a file. It is read in this page, by the rules that fill this
        collection: nothing is sent{mayWrite(process.env) ? " unless you store it" : ", nothing is kept"}.
      </p>
      <p className="scriptless mt-3 max-w-[68ch]">
        Reading in the page needs scripts. Without them, give the file to the command line:{" "}
        <code>npm run ingest -- --dry-run FILE</code> reports what stands in it,{" "}
        <code>npm run ingest -- FILE</code> stores it.
      </p>
      <ReadHere canWrite={mayWrite(process.env)} />
    </Page>
  );
}
