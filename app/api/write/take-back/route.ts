import { takeBackDigest, withWriter } from "@/lib/ingest";
import { ApiError } from "../../_answer/errors";
import { answer, writing } from "../_write";

export const dynamic = "force-dynamic";

/** Takes a digest back, `{"digest": "its SHA-256"}`. */
export const POST = (request: Request) =>
  writing(request, 4096, async (body) => {
    const hash = /^\{"digest":"([\da-f]{64})"\}$/.exec(body.replace(/\s/g, ""))?.[1];
    if (!hash) throw new ApiError(400, `Expected {"digest": …} with the 64 digits that storing reported.`);
    const done = await withWriter((store) => takeBackDigest(store, hash));
    if (!done) throw new ApiError(404, "There is no such digest.");
    return answer(done);
  });
