import { z } from "zod";
import { Said } from "@/lib/corrections/types";
import { correct, withWriter } from "@/lib/ingest";
import { ApiError } from "../../_answer/errors";
import { answer, writing } from "../_write";

export const dynamic = "force-dynamic";

const MOST_BYTES = 64 * 1024;

const Asked = z.object({ paper: z.string(), said: Said });

function parse(body: string): z.infer<typeof Asked> {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    throw new ApiError(400, "Expected a JSON object.");
  }
  const { data, error } = Asked.safeParse(given);
  const [issue] = error?.issues ?? [];
  if (issue) throw new ApiError(400, `${issue.path.join(".")}: ${issue.message}.`, issue.path.join("."));
  return data as z.infer<typeof Asked>;
}

/** Writes down what a person says of a paper: `{"paper": address, "said": {kind, anchor, claim, labels, undoes, reason, who}}`. */
export const POST = (request: Request) =>
  writing(request, MOST_BYTES, async (body) => {
    const { paper, said } = parse(body);
    const done = await withWriter((store) => correct(store, paper, said, new Date().toISOString()));
    if (!done) throw new ApiError(404, "There is no such paper.");
    return answer(done);
  });
