import type { Metadata } from "next";
import Link from "next/link";
import { Empty } from "@/components/ui/empty";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Empty title="There is nothing at this address">
      <p>
        The paper may have another title in this database, or the label another name. Search above, or{" "}
        <Link href="/" className="underline">
          see all papers
        </Link>
        .
      </p>
    </Empty>
  );
}
