/** Where two phrases of a label cover the same words the earlier tier counts: a veto wins over what it forbids. */
export const TIERS = ["not", "decides", "title", "named", "suggests", "hints", "against"] as const;

export type Tier = (typeof TIERS)[number];
