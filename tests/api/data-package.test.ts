import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { closeQuery } from "../../lib/query/database";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { call } from "./call";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

/** datapackage.org, version 2: a package, its resources and a Table Schema, as far as this one uses them. */
const field = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  description: z.string().min(10),
  type: z.enum(["string", "number", "integer", "boolean"]),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  constraints: z
    .strictObject({
      required: z.literal(true).optional(),
      enum: z.array(z.string()).min(1).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      exclusiveMinimum: z.number().optional(),
    })
    .optional(),
});
const packed = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string().min(1),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[-a-z0-9._/]+$/),
        type: z.literal("table"),
        path: z.url(),
        format: z.enum(["csv", "parquet"]),
        mediatype: z.string(),
        encoding: z.literal("utf-8").optional(),
        dialect: z
          .strictObject({
            delimiter: z.literal(","),
            lineTerminator: z.literal("\r\n"),
            quoteChar: z.literal('"'),
            doubleQuote: z.literal(true),
            header: z.literal(true),
          })
          .optional(),
        description: z.string(),
        schema: z.strictObject({
          $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
          fields: z.array(field),
          missingValues: z.tuple([z.literal("")]),
        }),
      }),
    )
    .length(2),
});
type Field = z.infer<typeof field>;

const packageOf = async (query = "") =>
  packed.parse(await (await call(`/api/datapackage.json${query}`)).json());
const pathOf = (url: string) => url.replace("http://atlas.test", "");

/** What is wrong with a cell of the CSV, by its column; null where nothing is. */
function wrong(
  { type, trueValues = [], falseValues = [], constraints = {} }: Field,
  cell: string,
): string | null {
  if (cell === "") return constraints.required ? "empty" : null;
  if (type === "boolean") return [...trueValues, ...falseValues].includes(cell) ? null : "no boolean";
  if (constraints.enum && !constraints.enum.includes(cell)) return "not in the list";
  if (type === "string") return null;
  const number = Number(cell);
  if (!Number.isFinite(number) || (type === "integer" && !Number.isSafeInteger(number))) return `no ${type}`;
  const { minimum = number, maximum = number, exclusiveMinimum = Number.NEGATIVE_INFINITY } = constraints;
  return number >= minimum && number <= maximum && number > exclusiveMinimum ? null : "out of bounds";
}

it("tells the meaning of every column of both its files, which hold what it says", async () => {
  const { resources, version } = await packageOf();
  const [csv, parquet] = resources;
  const answer = await call(pathOf(csv?.path ?? ""));
  expect(answer.headers.get("x-data-version")).toBe(version);
  const [header = [], ...lines] = parse(await answer.text(), { record_delimiter: "\r\n" }) as string[][];
  const fields = csv?.schema.fields as Field[];
  expect(fields.map((f) => f.name)).toEqual(header);
  expect(parquet?.schema).toEqual(csv?.schema);
  expect(lines.length).toBeGreaterThan(300);
  const faults = lines.flatMap((line) =>
    line.flatMap((cell, i) => {
      const fault = wrong(fields[i] as Field, cell);
      return fault ? [`${header[i]}: "${cell}" is ${fault}`] : [];
    }),
  );
  expect(faults).toEqual([]);
  const binary = await call(pathOf(parquet?.path ?? ""));
  expect(binary.headers.get("content-type")).toBe("application/vnd.apache.parquet");
  const rows = await parquetReadObjects({ file: await binary.arrayBuffer() });
  expect(rows).toHaveLength(lines.length);
  const types = { string: "string", number: "number", integer: "number", boolean: "boolean" };
  for (const row of rows)
    for (const f of fields) if (row[f.name] !== null) expect(typeof row[f.name], f.name).toBe(types[f.type]);
});

it("is of the papers that are asked for, and so are its files", async () => {
  const query = "?technique=quantization&factor=2..&sort=-factor";
  const { resources, description } = await packageOf(query);
  expect(description).toMatch(
    /^Numbers that \d+ papers report, .* \(Technique: Quantization · Factor: 2× or more\)\.$/i,
  );
  expect(resources.map((r) => pathOf(r.path))).toEqual([
    `/api/papers.csv${query}`,
    `/api/claims.parquet${query}`,
  ]);
  const csv = await (await call(pathOf(resources[0]?.path ?? ""))).text();
  const rows = await parquetReadObjects({
    file: await (await call(pathOf(resources[1]?.path ?? ""))).arrayBuffer(),
  });
  expect(rows.map((r) => r.slug)).toEqual(
    (parse(csv, { columns: true, record_delimiter: "\r\n" }) as { slug: string }[]).map((r) => r.slug),
  );
});

it("has a line a claim only", async () => {
  for (const address of ["/api/claims.parquet", "/api/datapackage.json"])
    expect((await call(`${address}?line=paper`)).status).toBe(400);
});
