import type { Term } from "../types";

/** More of these is how far something scales, not a loss. */
export const CAPACITIES = new Set(["size_reduction", "data_reduction", "token_reduction", "cost_reduction"]);

/** Where something was measured, when it stands behind "in" or is "improved": no quantity. */
const SETTINGS =
  /^(experiments?|trials?|simulations?|evaluations?|datasets?|full dataset|test set|tasks?|queries|samples|examples|demonstrations|documents|images|interactions)$/;

/** What is measured of things, not of a model's answers. */
export const PHYSICAL =
  /^(area|weight|volume|height|width|diameter|duration|stiffness|torque|force|mass|thickness|temperature)$/;

export const isSetting = (term: Term): boolean => SETTINGS.test(term.measure);

/** What is spent: an improvement "in API cost" is of it, one "in interactions" was seen there. */
const SPENT = /\b(?:costs?|expenses?|expenditure|prices?|usage|consumption)\b/;

export const isDataset = (term: Term): boolean =>
  ["glue", "superglue", "imagenet", "gsm8k", "mmlu", "math", "humaneval"].includes(term.measure) ||
  (["data_reduction", "token_reduction", "cost_reduction", "size_reduction"].includes(term.quantity) &&
    !SPENT.test(term.measure));
