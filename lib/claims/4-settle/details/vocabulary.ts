/** Where a phrase stands, seen from the number. */
export const PLACES = [
  "behind the number",
  "behind the number, in another clause",
  "behind a later number",
  "before the number",
  "before the number, in another clause",
  "before an earlier number",
  "opens the sentence",
  "in the sentence before",
  "opens the sentence before",
  "further back",
  "its number in brackets behind it",
  "another number in brackets behind it",
  "in brackets behind the number",
  "within the statement",
] as const;
export type Place = (typeof PLACES)[number];

/** What a phrase looks like, by itself and with the word behind it. */
export const SHAPES = [
  "named",
  "all capitals",
  "holds a digit",
  "begins with a count",
  "several named",
  "only one word",
  "five words or more",
  "head: benchmark",
  "head: model",
  "head: method",
  "head: device",
  "ends in a score",
  "says: the other side",
  "says: several",
  "name of a model",
  "size of a model",
  "name of a benchmark",
  "name of a device",
  "the paper's own",
  "a variant of the paper's own",
  "our",
  "the",
  "no article",
  "list",
  "parallel",
  "common word",
  "then a verb of change",
  "then a verb of having",
  "then a verb of use",
  "then a verb of beating",
  "then a number",
  "then: by",
  "then: on",
  "then: with",
  "then: for",
  "then a bracket",
  "then an owner's mark",
  "then ends",
] as const;
export type Shape = (typeof SHAPES)[number];

/** The kind a phrase most looks like: the first of these that it has, else "plain". */
export const TYPES = [
  "the paper's own",
  "a variant of the paper's own",
  "name of a device",
  "name of a model",
  "size of a model",
  "name of a benchmark",
  "says: the other side",
  "says: several",
  "head: benchmark",
  "head: model",
  "head: method",
  "named",
  "plain",
] as const;

/** What a claim states. */
export const STATEMENTS = ["efficiency", "gain", "share kept", "level", "parity"] as const;
export type Statement = (typeof STATEMENTS)[number];

/** How far a phrase is from the number, in words. */
export const DISTANCES = ["0-1", "2-3", "4-6", "7-12", "13-20", "over 20"] as const;

export const FLAGS = [
  "in the evidence",
  "a nearer one of its trigger",
  "a nearer one of its trigger on the other side",
  "said of another",
] as const;
