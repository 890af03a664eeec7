import { BOUNDS, PHASES, QUANTITIES, SUBJECTS } from "@/lib/claims/types";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";

/** How a filter is asked for; the kind picks the operator (`operators.ts`), never the value's shape. */
export type FilterKind = "text" | "labels" | "range" | "flag";

/**
 * One field of the data: what can be filtered, sorted, exported and documented.
 * No JSX, no database client and no Zod here, so that the browser may import it; Zod types follow from it in `schemas.ts`.
 */
export interface Field {
  /** Name in the URL, in the API and in the CSV header. */
  key: string;
  label: string;
  /** One sentence for the API's documentation. */
  about: string;
  /** Claim filters must hold together for one claim of a paper; paper filters hold for the paper. */
  level: "paper" | "claim";
  /** Where it is stored: "Table.column". */
  column: string;
  type: "text" | "number" | "whole" | "flag" | "list";
  filter?: FilterKind;
  /** The closed list of values, where there is one. */
  values?: readonly string[];
  /** How a range's histogram is spaced. */
  scale?: "linear" | "log";
  positive?: boolean;
  /** Whether the table can be sorted by it. */
  sort?: true;
  /** Whether it is a column of the CSV. */
  csv?: true;
  /** Absent where nothing is stated. */
  nullable?: true;
}

/** Every field, in the order in which filters, documentation and the CSV show them. */
export const FIELDS = [
  { key: "q", label: "Search", about: "Words to look for in titles and abstracts; \"quoted phrases\" stay together, the last word may be unfinished.", level: "paper", column: "PaperText", type: "text", filter: "text" },
  { key: "slug", label: "Paper", about: "Address of the paper: lower-case words of the title.", level: "paper", column: "Paper.slug", type: "text", csv: true },
  { key: "title", label: "Title", about: "Title exactly as in the digest.", level: "paper", column: "Paper.title", type: "text", sort: true, csv: true },
  { key: "date", label: "Date", about: "ISO day of the paper.", level: "paper", column: "Paper.date", type: "text", sort: true, csv: true, nullable: true },
  { key: "year", label: "Year", about: "Year of the paper's date.", level: "paper", column: "Paper.year", type: "whole", filter: "range", scale: "linear", sort: true, csv: true, nullable: true },
  { key: "technique", label: "Technique", about: "Techniques the paper proposes or studies, the main one first.", level: "paper", column: "Label.name", type: "list", filter: "labels", values: TECHNIQUES, sort: true, csv: true },
  { key: "domain", label: "Domain", about: "Where it is applied, the main domain first.", level: "paper", column: "Label.name", type: "list", filter: "labels", values: DOMAINS, sort: true, csv: true },
  { key: "organisation", label: "Organisation", about: "Handle of the organisation that stands in place of the authors.", level: "paper", column: "Paper.organisationHandle", type: "text", filter: "labels", sort: true, csv: true, nullable: true },
  { key: "authors", label: "Authors", about: "Number of authors.", level: "paper", column: "Paper.authors", type: "whole", sort: true, csv: true, nullable: true },
  { key: "comments", label: "Comments", about: "Number of comments in the digest.", level: "paper", column: "Paper.comments", type: "whole", sort: true, csv: true, nullable: true },
  { key: "code", label: "Code linked", about: "Whether the abstract links to code.", level: "paper", column: "Link.kind", type: "flag", filter: "flag", csv: true },
  { key: "paired", label: "Gain and its quality cost", about: "Whether the paper states an efficiency change and the quality of the same setting.", level: "paper", column: "Tradeoff", type: "flag", filter: "flag", csv: true },
  { key: "digest", label: "Digest", about: "First 12 digits of the SHA-256 of the digest's text.", level: "paper", column: "Digest.hash", type: "list", filter: "labels", csv: true },
  { key: "tokens", label: "Token reduction", about: "Percent of tokens saved by the paper's best token reduction (2× is 50).", level: "paper", column: "Claim.factorLow", type: "number", filter: "range", scale: "linear", sort: true, nullable: true },
  { key: "accuracy", label: "Quality change", about: "The paper's quality change in percent or points as stated, signed; 96.7 % retained is -3.3. Parity said in words has no number.", level: "paper", column: "Claim.value", type: "number", filter: "range", scale: "linear", sort: true, nullable: true },
  { key: "claims", label: "Numbers", about: "How many of the paper's own results and findings were read.", level: "paper", column: "Claim", type: "whole", sort: true },
  { key: "tradeoffs", label: "Trade-offs", about: "How many efficiency changes come with the quality of the same setting.", level: "paper", column: "Tradeoff", type: "whole", sort: true },
  { key: "n", label: "Claim", about: "Position among the paper's claims, from 0, in reading order.", level: "claim", column: "Claim.position", type: "whole", csv: true },
  { key: "quantity", label: "Reports", about: "What is measured.", level: "claim", column: "Claim.quantity", type: "text", filter: "labels", values: QUANTITIES, csv: true },
  { key: "display", label: "Shown as", about: "The number in this product's notation.", level: "claim", column: "Claim", type: "text", csv: true },
  { key: "kind", label: "Kind", about: "point, range or parity (said in words, no number).", level: "claim", column: "Claim.valueKind", type: "text", csv: true },
  { key: "value", label: "Value", about: "The number, or the smaller one of a range, positive, in `unit`; 0 for parity.", level: "claim", column: "Claim.value", type: "number", csv: true },
  { key: "high", label: "High", about: "The larger number of a range.", level: "claim", column: "Claim.high", type: "number", csv: true, nullable: true },
  { key: "unit", label: "Unit", about: "x (factor), % (percent), pp (points), level (absolute).", level: "claim", column: "Claim.unit", type: "text", csv: true },
  { key: "direction", label: "Direction", about: "Whether the change is good for the user.", level: "claim", column: "Claim.direction", type: "text", csv: true },
  { key: "factor", label: "Factor", about: "Comparable factor, 1 or more is better; what makes 52 % fewer tokens and 2.1× the same. Of a range the smaller end.", level: "claim", column: "Claim.factorLow", type: "number", filter: "range", scale: "log", positive: true, sort: true, csv: true, nullable: true },
  { key: "factorHigh", label: "Factor, high", about: "The larger end of the comparable factor.", level: "claim", column: "Claim.factorHigh", type: "number", csv: true, nullable: true },
  { key: "bound", label: "Bound", about: "How the number is hedged.", level: "claim", column: "Claim.bound", type: "text", filter: "labels", values: BOUNDS, csv: true },
  { key: "subject", label: "Whose result", about: "Of the paper's own method, of a baseline or earlier work, or a finding of a study. Where it is not asked for, own results and findings count.", level: "claim", column: "Claim.subject", type: "text", filter: "labels", values: SUBJECTS, csv: true },
  { key: "phase", label: "Phase", about: "Training, inference or a part of it, where stated.", level: "claim", column: "Claim.phase", type: "text", filter: "labels", values: PHASES, csv: true, nullable: true },
  { key: "measure", label: "Measure", about: "What exactly was measured, in the abstract's words.", level: "claim", column: "Claim.measure", type: "text", csv: true, nullable: true },
  { key: "benchmark", label: "Benchmark", about: "As the abstract names it.", level: "claim", column: "Claim.benchmark", type: "text", csv: true, nullable: true },
  { key: "model", label: "Model", about: "As the abstract names it.", level: "claim", column: "Claim.model", type: "text", csv: true, nullable: true },
  { key: "baseline", label: "Baseline", about: "As the abstract names it.", level: "claim", column: "Claim.baseline", type: "text", csv: true, nullable: true },
  { key: "hardware", label: "Hardware", about: "As the abstract names it.", level: "claim", column: "Claim.hardware", type: "text", csv: true, nullable: true },
  { key: "sure", label: "Sure readings only", about: "Whether the rule that read it was right in at least 95 % of its labelled cases.", level: "claim", column: "Claim.sure", type: "flag", filter: "flag", csv: true },
  { key: "start", label: "Start", about: "Offset of the evidence in the abstract, UTF-16 code units.", level: "claim", column: "Claim.start", type: "whole", csv: true },
  { key: "end", label: "End", about: "End of the evidence in the abstract (exclusive).", level: "claim", column: "Claim.end", type: "whole", csv: true },
  { key: "quote", label: "Evidence", about: "The exact words of the abstract.", level: "claim", column: "Claim.quote", type: "text", csv: true },
  { key: "rule", label: "Rule", about: "Id of the rule that read it.", level: "claim", column: "Claim.rule", type: "text", csv: true },
  { key: "extractor", label: "Extractor", about: "Version of the reader.", level: "paper", column: "Paper.extractorVersion", type: "text", csv: true },
] as const satisfies readonly Field[];

type Declared = (typeof FIELDS)[number];
export type FieldKey = Declared["key"];
type KeyOf<K extends FilterKind> = Extract<Declared, { filter: K }>["key"];

export type FilterKey = Extract<Declared, { filter: FilterKind }>["key"];
export type LabelsKey = KeyOf<"labels">;
export type RangeKey = KeyOf<"range">;
export type FlagKey = KeyOf<"flag">;

/** The fields that can be filtered by, in the order of the URL. */
export const FILTERS = (FIELDS as readonly Field[]).filter((f) => f.filter) as readonly (Field & { key: FilterKey; filter: FilterKind })[];

const byKey = new Map<string, Field>(FIELDS.map((f) => [f.key, f]));

/** The declaration of a field. */
export function field(key: FieldKey): Field {
  return byKey.get(key) as Field;
}
