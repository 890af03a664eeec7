import { ApiError, guarded } from "../_answer/answer";

/** An address of the API that nothing stands behind: its error has the shape of every other. */
export const GET = () =>
  guarded(() => {
    throw new ApiError(404, "There is no such address; /api/openapi.json lists them all.");
  });
