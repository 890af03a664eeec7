import { KINDS_ON } from "@/lib/chart/kinds";
import { parseOptions } from "@/lib/query/chart-options";
import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

const MEASURED: readonly string[] = KINDS_ON.any;

/** The marks of the chart; where `y` names kinds of quality change, without the measured ones of other kinds. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const { y } = parseOptions(new URL(request.url).searchParams).options;
    const shown: readonly string[] = y === "auto" ? MEASURED : KINDS_ON[y];
    const query = getQuery();
    const points = await query.points(params);
    return jsonAnswer(request, query, {
      dataVersion: query.dataVersion,
      points: points.filter((p) => shown.includes(p.kind) || !MEASURED.includes(p.kind)),
    });
  });
