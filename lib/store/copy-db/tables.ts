import { readSchema } from "../migrations";

/** A table as the models declare it. */
export interface CopiedTable {
  name: string;
  columns: readonly string[];
  /** Columns that hold JSON, and those that hold true or false: engines hand them over in forms of their own. */
  json: ReadonlySet<string>;
  flags: ReadonlySet<string>;
  /** The columns of the primary key, in their order. */
  key: readonly string[];
  /** Tables whose rows it refers to. */
  refers: ReadonlySet<string>;
}

const FIELD = /^ {2}(\w+) +(\w+)(\[\])?\??(.*)$/gm;
const SCALAR = new Set(["Int", "Float", "String", "Boolean", "Json"]);

function tableOf(name: string, body: string): CopiedTable {
  const fields = [...body.matchAll(FIELD)].map(([, field = "", type = "", , rest = ""]) => ({
    field,
    type,
    rest,
  }));
  const scalars = fields.filter(({ type }) => SCALAR.has(type));
  const of = (type: string) => new Set(scalars.flatMap((f) => (f.type === type ? [f.field] : [])));
  const [, compound] = /@@id\(\[([^\]]+)\]\)/.exec(body) ?? [];
  const single = scalars.filter(({ rest }) => /@id\b/.test(rest)).map(({ field }) => field);
  return {
    name,
    columns: scalars.map(({ field }) => field),
    json: of("Json"),
    flags: of("Boolean"),
    key: compound ? compound.split(/,\s*/) : single,
    refers: new Set(fields.flatMap(({ type, rest }) => (rest.includes("fields: [") ? [type] : []))),
  };
}

/** What each database says of itself, and no copy takes over. */
const OWN = ["State", "Write"];

/** All tables of the models but those, the ones that others refer to first. */
export function copiedTables(): CopiedTable[] {
  const models = readSchema().find((f) => f.path === "models.prisma")?.content ?? "";
  const left = [...models.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
    .map(([, name = "", body = ""]) => tableOf(name, body))
    .filter(({ name }) => !OWN.includes(name));
  const ordered: CopiedTable[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ refers }) => left.every((other) => !refers.has(other.name)));
    if (next < 0) throw new Error("the models refer to each other in a circle");
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}
