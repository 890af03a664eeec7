import { atomOf } from "@/lib/query/feed/atom";
import { feedAnswer } from "../_answer/feed";

export const dynamic = "force-dynamic";

/** The newest claims of a view as Atom. */
export const GET = (request: Request) => feedAnswer(request, atomOf, "application/atom+xml; charset=utf-8");
