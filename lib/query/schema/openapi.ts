import { z } from "zod";
import * as answers from "./answers";
import * as map from "./map";
import * as pages from "./pages";
import {
  CHART_SCHEMAS,
  COMPARE_PARAM,
  FACET_PARAMS,
  FILTER_PARAMS,
  LINE_PARAM,
  PAGE_PARAMS,
  type ParamSchema,
  PICKED_PARAM,
  POINTS_PARAM,
  SORT_PARAM,
} from "./params";
import * as views from "./views";

type Json = Record<string, unknown>;

const SCHEMAS: Record<string, z.ZodType> = { ...views, ...answers, ...pages, ...map };

/** Every schema by name, as JSON Schema 2020-12, each reference within the document. */
function components(): Json {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

const parameter = ({ name, about, schema, list }: ParamSchema): Json => ({
  name,
  in: "query",
  description: about,
  required: false,
  schema,
  ...(list ? { style: "form", explode: false } : {}),
});

const inPath = (name: string, about: string): Json => ({
  name,
  in: "path",
  description: about,
  required: true,
  schema: { type: "string" },
});

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
/** A JSON answer of one shape, or of several. */
const json = (name: string, ...others: string[]): Json => ({
  "application/json": {
    schema: others.length === 0 ? ref(name) : { anyOf: [name, ...others].map(ref) },
  },
});
const error = (description: string): Json => ({ description, content: json("ErrorAnswer") });

const text = (type: string) => ({ [type]: { schema: { type: "string" } } });

interface Operation {
  path: string;
  id: string;
  about: string;
  params?: readonly ParamSchema[];
  inPath?: Json[];
  content: Json;
}

const WHICH = [...FILTER_PARAMS, SORT_PARAM];
const EXPORTED = [...WHICH, PICKED_PARAM];
const SUBJECT = FILTER_PARAMS.filter((p) => p.name === "subject");
const SLUG = inPath("slug", "Address of the paper.");
const LABEL = inPath("label", "Name of the label.");

const OPERATIONS: readonly Operation[] = [
  {
    path: "/api/papers.json",
    id: "listPapers",
    about: "Papers with all their claims, a page at a time, in a stable order.",
    params: [...EXPORTED, ...PAGE_PARAMS],
    content: json("Papers"),
  },
  {
    path: "/api/export.json",
    id: "exportJson",
    about: "All matched papers with all their claims as one document, for taking away.",
    params: EXPORTED,
    content: json("Export"),
  },
  {
    path: "/api/papers.csv",
    id: "exportCsv",
    about:
      "All matched papers, one line a claim the filters let through (a paper without one has a line with empty claim cells), or one line a paper.",
    params: [...EXPORTED, LINE_PARAM],
    content: text("text/csv"),
  },
  {
    path: "/api/claims.parquet",
    id: "exportParquet",
    about: "The lines of the CSV with a line a claim as Apache Parquet.",
    params: EXPORTED,
    content: { "application/vnd.apache.parquet": { schema: { type: "string", format: "binary" } } },
  },
  {
    path: "/api/datapackage.json",
    id: "dataPackage",
    about: "A Data Package: what every column of the claims means, and where they are as CSV and as Parquet.",
    params: EXPORTED,
    content: { "application/json": { schema: { type: "object" } } },
  },
  {
    path: "/api/papers.bib",
    id: "exportBibtex",
    about: "All matched papers as BibTeX.",
    params: EXPORTED,
    content: text("application/x-bibtex"),
  },
  {
    path: "/api/papers.ris",
    id: "exportRis",
    about: "All matched papers as RIS.",
    params: EXPORTED,
    content: text("application/x-research-info-systems"),
  },
  {
    path: "/api/papers.tex",
    id: "exportLatex",
    about: "All matched papers as a LaTeX table that cites them by the keys of their BibTeX entries.",
    params: EXPORTED,
    content: text("application/x-tex"),
  },
  {
    path: "/api/papers.atom",
    id: "followAtom",
    about:
      "The claims of the matched papers that came in last, as an Atom feed; since= leaves older ones out.",
    params: FILTER_PARAMS,
    content: text("application/atom+xml"),
  },
  {
    path: "/api/papers.feed.json",
    id: "followJson",
    about: "The same as a JSON Feed.",
    params: FILTER_PARAMS,
    content: { "application/feed+json": { schema: { type: "object" } } },
  },
  {
    path: "/api/papers/{slug}.json",
    id: "getPaper",
    about: "One paper with everything read from it.",
    inPath: [SLUG],
    content: json("Paper"),
  },
  {
    path: "/api/papers/{slug}.bib",
    id: "getBibtex",
    about: "One paper as BibTeX.",
    inPath: [SLUG],
    content: text("application/x-bibtex"),
  },
  {
    path: "/api/papers/{slug}.ris",
    id: "getRis",
    about: "One paper as RIS.",
    inPath: [SLUG],
    content: text("application/x-research-info-systems"),
  },
  {
    path: "/api/facets.json",
    id: "getFacets",
    about: "Counts of every filter's values under all other filters.",
    params: [...FILTER_PARAMS, ...FACET_PARAMS],
    content: json("Facets"),
  },
  {
    path: "/api/points.json",
    id: "getPoints",
    about:
      "The chart: what it says of every matched point, and its marks: trade-offs, and efficiency claims with no quality stated; of a crowd a sample and every member of a frontier.",
    params: WHICH,
    content: json("Points"),
  },
  {
    path: "/api/map.json",
    id: "map",
    about:
      "Techniques by domains over the matched papers: papers with a gain, the median guaranteed factor, and how many state no quality or only say “up to”.",
    params: WHICH,
    content: json("TechniqueMap"),
  },
  {
    path: "/api/why.json",
    id: "why",
    about: "Why the paper `open`, or its point `point`, is or is not on the frontier of the matched papers.",
    params: WHICH,
    content: json("WhyAnswer"),
  },
  {
    path: "/api/explore.json",
    id: "explore",
    about: "What the explore page shows. Parameters that cannot be used stand in its notices.",
    params: [...WHICH, ...PAGE_PARAMS, POINTS_PARAM],
    content: json("Explore", "Listing"),
  },
  {
    path: "/api/compare.json",
    id: "compare",
    about: "Papers side by side.",
    params: [COMPARE_PARAM],
    content: json("Compare"),
  },
  {
    path: "/api/techniques.json",
    id: "listTechniques",
    about: "Every technique with its number of papers.",
    content: json("Labels"),
  },
  {
    path: "/api/domains.json",
    id: "listDomains",
    about: "Every domain with its number of papers.",
    content: json("Labels"),
  },
  {
    path: "/api/how.json",
    id: "how",
    about: "What the database holds, how well numbers are read, and why numbers are not used.",
    content: json("How"),
  },
  {
    path: "/api/techniques/{label}.json",
    id: "getTechnique",
    about: "What a technique gains and costs, by its papers' own results unless others' are asked for.",
    params: SUBJECT,
    inPath: [LABEL],
    content: json("Label"),
  },
  {
    path: "/api/domains/{label}.json",
    id: "getDomain",
    about: "What papers of a domain gain and pay, by their own results unless others' are asked for.",
    params: SUBJECT,
    inPath: [LABEL],
    content: json("Label"),
  },
  {
    path: "/api/suggest.json",
    id: "suggest",
    about: "Labels, organisations and papers for a few typed letters.",
    params: FILTER_PARAMS.filter((p) => p.name === "q"),
    content: json("Suggestions"),
  },
  {
    path: "/api/review.json",
    id: "review",
    about:
      "Claims to look at, the most doubtful first, a page (page=) at a time, and a random sample of all (seed=).",
    content: json("Review"),
  },
  {
    path: "/api/known.json",
    id: "listKnown",
    about:
      "What every stored paper is known by, in hashes: tells what of a text would be new without sending it.",
    content: json("Known"),
  },
  { path: "/healthz", id: "health", about: "The process answers.", content: json("Health") },
  { path: "/readyz", id: "ready", about: "The database is there and can be read.", content: json("Ready") },
];

function operation({ path, id, about, params = [], inPath: path_ = [], content }: Operation): [string, Json] {
  const takesQuery = params.length > 0;
  const responses: Json = { 200: { description: about, content } };
  if (takesQuery && id !== "explore") responses[400] = error("A parameter cannot be used; it is named.");
  if (path_.length > 0 || params.some((p) => p.name === "papers"))
    responses[404] = error("There is no such paper or label.");
  if (id !== "health") responses[503] = error("There is no database, or it cannot be read.");
  const all = takesQuery ? [...params, ...CHART_SCHEMAS] : params;
  return [
    path,
    { get: { operationId: id, summary: about, parameters: [...path_, ...all.map(parameter)], responses } },
  ];
}

/** The OpenAPI 3.1 document of the read API, made from the declared fields and the Zod schemas. */
export const openApi = (): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Tradeoff Atlas",
    version: "1",
    description:
      "Reported trade-off numbers of papers with their exact evidence. Lists are separated by commas: any of the values; `all:` before a value asks for it beside the others, `not:` rules it out, `not-stated` is silence (technique=quantization,all:kv-cache,not:benchmark). Filters of claims hold together for one setting: a gain with the quality said of it. Ranges are written 2..5, 2.. or ..5. Errors have one shape.",
    license: { name: "MIT", identifier: "MIT" },
  },
  paths: Object.fromEntries(OPERATIONS.map(operation)),
  components: { schemas: components() },
});
