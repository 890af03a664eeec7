import { REASONS } from "@/lib/claims/reasons";

/** Why a number was not used, in a few words: "a setting of the experiment". */
export const reasonOf = (code: string): string => REASONS[code] ?? code.replaceAll("-", " ");

/** Every reason there is, code by code. */
export const rejections = (): { code: string; words: string }[] =>
  Object.entries(REASONS).map(([code, words]) => ({ code, words }));
