import Link from "next/link";
import { NoticeList } from "@/components/ui/notice-list";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { SectionTitle } from "@/components/ui/section-title";
import type { ReviewView } from "@/lib/query/types";
import { Item } from "./item";
import { Sample } from "./sample";
import { WriteToken } from "./write-token";

interface Props {
  view: ReviewView;
  notices: readonly string[];
  /** Whether the server takes corrections. */
  canWrite: boolean;
}

/** Claims to look at: the doubtful ones in a queue, and a random sample that tells how many of all are wrong. */
export function ReviewPage({ view, notices, canWrite }: Props) {
  const { queue, waiting, page, pageSize, seed } = view;
  const last = Math.max(1, Math.ceil(waiting / pageSize));
  const at = (n: number) => `/review?page=${n}&seed=${seed}`;
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "review" }]} />
      <Title>Review what was read</Title>
      <NoticeList notices={notices} />
      {canWrite ? (
        <WriteToken />
      ) : (
        <p className="max-w-[68ch] text-sm text-mut">
          Nothing is changed from here: what is wrong can be copied as a line of labels. A server started with
          ALLOW_WRITE=1 takes corrections.
        </p>
      )}
      <div className="grid gap-x-10 md:grid-cols-2">
        <section aria-labelledby="queue-title" className="min-w-0">
          <SectionTitle id="queue-title">Doubtful claims, the most doubtful first ({waiting})</SectionTitle>
          <ol className="m-0 list-none border-t p-0">
            {queue.map((item) => (
              <Item key={`${item.slug} ${item.claim.n}`} item={item} canWrite={canWrite} />
            ))}
          </ol>
          {queue.length === 0 && <p className="mt-2 text-sm text-mut">Nothing waits here.</p>}
          <nav aria-label="Pages of the queue" className="mt-3 flex gap-4 text-sm">
            {page > 1 && <Link href={at(page - 1)}>Before</Link>}
            <span className="text-mut">
              Page {page} of {last}
            </span>
            {page < last && <Link href={at(page + 1)}>Next</Link>}
          </nav>
        </section>
        <section aria-labelledby="sample-title" className="min-w-0">
          <SectionTitle id="sample-title">How many are wrong?</SectionTitle>
          <Sample view={view} canWrite={canWrite} />
        </section>
      </div>
    </Page>
  );
}
