import type { Field } from "../fields";
import type { Value } from "../value";
import { mayBeEmpty } from "./parquet";
import { CSV_FIELDS } from "./record";

type Json = Record<string, unknown>;

const TYPES: Record<Value["is"], string> = {
  text: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  record: "string",
  object: "string",
};

/** What may stand in a cell, as a Table Schema says it; of what is written as a list nothing. */
function constraintsOf(field: Field): Json {
  const { list, values, least, most, above } = field.value;
  return {
    ...(!mayBeEmpty(field) && { required: true }),
    ...(!list && values && { enum: values }),
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
    ...(above !== undefined && { exclusiveMinimum: above }),
  };
}

/** A column: its name, its meaning, what stands in it. */
function fieldOf(field: Field): Json {
  const { key, label, about, value } = field;
  const type = value.list ? "string" : TYPES[value.is];
  const constraints = constraintsOf(field);
  return {
    ...{ name: key, title: label, type },
    description: value.list ? `${about} Several are separated by semicolons.` : about,
    ...(type === "boolean" && { trueValues: ["1", "true"], falseValues: ["0", "false"] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** What a package says of itself. */
export interface PackageHead {
  dataVersion: string;
  matched: number;
  /** The filters in words; empty for all papers. */
  filters: string;
  /** The query string that names the papers, without "?". */
  query: string;
  /** What stands before the addresses of this product, such as "https://atlas.example". */
  base: string;
}

/**
 * A Data Package (datapackage.org, version 2) with the claims as CSV and as Parquet, and what every column means, from
 * the declared fields.
 */
export function dataPackage({ dataVersion, matched, filters, query, base }: PackageHead): Json {
  const at = (path: string) => `${base}${path}${query ? `?${query}` : ""}`;
  const schema = {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: CSV_FIELDS.map(fieldOf),
    missingValues: [""],
  };
  const resource = (name: string, path: string, format: string, mediatype: string, rest: Json = {}) => ({
    ...{ name, type: "table", path: at(path), format, mediatype, ...rest },
    description: "A line a claim; a paper without one is a line whose claim cells are empty.",
    schema,
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tradeoff-atlas",
    title: "Tradeoff Atlas: reported trade-offs",
    description: `Numbers that ${matched} ${matched === 1 ? "paper reports" : "papers report"}, with their exact evidence${filters ? ` (${filters})` : ""}.`,
    version: dataVersion,
    resources: [
      resource("claims", "/api/papers.csv", "csv", "text/csv", {
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      }),
      resource("claims-parquet", "/api/claims.parquet", "parquet", "application/vnd.apache.parquet"),
    ],
  };
}
